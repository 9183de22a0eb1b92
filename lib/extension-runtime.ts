import type { AgentRuntime } from './messaging';

declare global {
  var browser: { runtime?: AgentRuntime } | undefined;
  var chrome: { runtime?: AgentRuntime };
}

/**
 * The browser's `runtime`. Not WXT's, which is touched as soon as it is imported: the first touch costs a frame 0.7 ms, and
 * YouTube's players in the pages of other sites never need it. Where the browser has no `browser`, an element of the page
 * can bear that name.
 */
export function extensionRuntime(): AgentRuntime | undefined {
  return globalThis.browser?.runtime?.id ? globalThis.browser.runtime : globalThis.chrome.runtime;
}
