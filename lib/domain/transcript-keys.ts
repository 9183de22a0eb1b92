import type { MessageKey } from './message-key';
import type { KeyPress } from './writing-keys';

/** In the transcript no text is written, so a letter alone is free there. */
export const QUOTE_KEY = 'Q';

/** What keys do in the transcript beside moving in it, for those who look them up. */
export const TRANSCRIPT_KEYS = [
  { keys: QUOTE_KEY, label: 'keyQuote' },
  { keys: 'Shift+↓', label: 'keyPick' },
  { keys: 'Ctrl+F', label: 'keyFind' },
] as const satisfies readonly { keys: string; label: MessageKey }[];

/** True for the key that makes a note of what is selected in the transcript. */
export function isQuoteKey({ key, altKey, ctrlKey, metaKey, isComposing }: KeyPress): boolean {
  return key.toUpperCase() === QUOTE_KEY && !altKey && !ctrlKey && !metaKey && !isComposing;
}
