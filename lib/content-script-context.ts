// Stands in for WXT's class of the same name: wxt.config.ts puts it there. Of all that WXT's offers an agent uses `signal`
// alone, and the rest was a third of the bytes of a content script and half a millisecond in every page.
declare global {
  /** The agent in this frame, in the extension's own world, which the page does not see. */
  var lecternLife: AbortController | undefined;
}

/** The life of a content script. It ends when the script is started again, as in pages that were open at an update. */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    globalThis.lecternLife?.abort();
    globalThis.lecternLife = new AbortController();
    this.signal = globalThis.lecternLife.signal;
  }
}
