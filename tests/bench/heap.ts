import type { BrowserContext, CDPSession, Frame, Page } from '@playwright/test';

/** Bytes of JavaScript heap that are in use in each process of a page, after garbage collection; the page's own first. */
export async function measureHeaps(context: BrowserContext, page: Page): Promise<number[]> {
  const heaps: number[] = [];
  for (const target of processesOf(page)) {
    const session = await context.newCDPSession(target);
    heaps.push(await measureHeap(session));
    await session.detach();
  }
  return heaps;
}

/** Frames of another site have a process of their own, which all frames of that site share. */
export function processesOf(page: Page): (Page | Frame)[] {
  const hosts = new Map<string, Page | Frame>([[new URL(page.url()).host, page]]);
  for (const frame of page.frames()) {
    const { protocol, host } = new URL(frame.url());
    if (protocol === 'https:' && !hosts.has(host)) hosts.set(host, frame);
  }
  return [...hosts.values()];
}

async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
