import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../lib/domain/text';

const TextContext = createContext<Text | null>(null);

/** Gives components their words: `browser.i18n` in the extension, the messages file itself in tests. */
export const TextProvider = TextContext.Provider;

export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('Components must stand inside a TextProvider.');
  return text;
}
