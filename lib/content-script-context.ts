// Stands in for WXT's class of the same name: wxt.config.ts puts it there. Of all that WXT's offers an agent uses one method,
// and the rest was a third of the bytes of a content script and half a millisecond in every page.
declare global {
  /** Ends the agent in this frame, in the extension's own world, which the page does not see. */
  var endLectern: (() => void) | undefined;
}

/** The life of a content script. It ends when the script is started again, as in pages that were open at an update. */
export class ContentScriptContext {
  constructor() {
    globalThis.endLectern?.();
    globalThis.endLectern = undefined;
  }

  /** No `AbortController`: the first of a frame costs it a third of a millisecond. */
  onInvalidated(end: () => void): void {
    globalThis.endLectern = end;
  }
}
