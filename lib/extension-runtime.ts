import type { AgentRuntime } from './page-agent';

declare global {
  var browser: { runtime?: AgentRuntime } | undefined;
  var chrome: { runtime: AgentRuntime };
}

/**
 * The browser's `runtime`. Not taken from WXT, which touches it as soon as it is imported: the first touch costs a frame
 * 0.7 ms, and most frames of YouTube in other sites' pages never need it. A page can put an element in the place of
 * `browser` where the browser itself has nothing there.
 */
export function extensionRuntime(): AgentRuntime {
  return globalThis.browser?.runtime?.id ? globalThis.browser.runtime : globalThis.chrome.runtime;
}
