import type { KeyPress } from './writing-keys';

/** In the transcript no text is written, so a letter alone is free there. */
export const QUOTE_KEY = 'Q';

/** True for the key that makes a note of what is selected in the transcript. */
export function isQuoteKey({ key, altKey, ctrlKey, metaKey, isComposing }: KeyPress): boolean {
  return key.toUpperCase() === QUOTE_KEY && !altKey && !ctrlKey && !metaKey && !isComposing;
}
