import type { BrowserContext, Frame, Page } from '@playwright/test';
import { listRoots } from './frames';

/** Evaluates an expression in every world of a page that belongs to the extension: one in each frame where it has a script. */
export async function evaluateInExtension(
  context: BrowserContext,
  page: Page,
  extensionId: string,
  expression: string,
): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const target of listRoots(page)) {
    results.push(...(await evaluateInRoot(context, target, extensionId, expression)));
  }
  return results;
}

async function evaluateInRoot(
  context: BrowserContext,
  target: Page | Frame,
  extensionId: string,
  expression: string,
): Promise<unknown[]> {
  const session = await context.newCDPSession(target);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin === `chrome-extension://${extensionId}`) worlds.push(world.id);
  });
  // Tells of all worlds that are there before it is done.
  await session.send('Runtime.enable');
  const results: unknown[] = [];
  for (const contextId of worlds) {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    results.push(result.value);
  }
  await session.detach();
  return results;
}
