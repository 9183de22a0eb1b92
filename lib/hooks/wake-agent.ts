import type browser from 'webextension-polyfill';

/** What is used of the browser here. */
export type ScriptRunner = Pick<browser.Scripting.Static, 'executeScript'>;

/**
 * Wakes the agent that sleeps in a tab's page. False where none sleeps, and in pages that Lectern may never enter; where the
 * student has only withheld the site for now, Chromium keeps it waiting. It is asked for after `tabs.connect` has reached
 * nobody, so that a page with a lecture is shown without it.
 */
export async function wakeAgent(scripting: ScriptRunner, tabId: number): Promise<boolean> {
  try {
    const [page] = await scripting.executeScript({ target: { tabId }, func: callAgent });
    return page?.result === true;
  } catch {
    return false;
  }
}

/** Wakes the agents that sleep in the page's frames; each says so itself. Frames that Lectern may not enter are left out. */
export async function wakeFrames(scripting: ScriptRunner, tabId: number): Promise<void> {
  await scripting
    .executeScript({ target: { tabId, allFrames: true }, func: callAgent })
    .catch(() => null);
}

/** Runs in the page's frames, and so may use nothing that is not in it. */
function callAgent(): boolean {
  const wake = globalThis.wakeLectern;
  wake?.();
  return wake !== undefined;
}
