import type { BrowserContext, Page } from '@playwright/test';
import * as z from 'zod/mini';
import { evaluateInExtension } from './extension-world';

const answer = z.tuple([z.object({ isLecture: z.literal(true), time: z.number() })]);

/** Says to the background what an agent says of a video that is a lecture, and gives the milliseconds that the answer takes. */
export async function askWorker(
  context: BrowserContext,
  page: Page,
  extensionId: string,
  video: string,
): Promise<number> {
  const [{ time }] = answer.parse(
    await evaluateInExtension(context, page, extensionId, toExpression(video)),
  );
  return time;
}

function toExpression(video: string): string {
  return `(async () => {
  const ref = { kind: 'youtube', id: '${video}' };
  const shown = { address: ref, players: [ref] };
  const asked = performance.now();
  const answer = await chrome.runtime.sendMessage({ type: 'agent-ready', agent: 'bench', shown });
  return { isLecture: answer?.isLecture, time: performance.now() - asked };
})()`;
}
