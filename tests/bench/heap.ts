import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { hostOf, listRoots } from './frames';

/** Bytes of JavaScript heap that are in use in each process of a page, after garbage collection; the page's own first. */
export async function measureHeaps(context: BrowserContext, page: Page): Promise<number[]> {
  const heaps: number[] = [];
  const measured = new Set<string>();
  for (const target of listRoots(page)) {
    // All frames of one site share a process.
    if (measured.has(hostOf(target))) continue;
    measured.add(hostOf(target));
    const session = await context.newCDPSession(target);
    heaps.push(await measureHeap(session));
    await session.detach();
  }
  return heaps;
}

async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
