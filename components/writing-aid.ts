import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What a text field in which a note is written knows beside its text. */
export interface WritingAid {
  /** The tags of all notes, those that are used most first. */
  listTags(): Promise<readonly string[]>;
  /** `[12:34]` for an address of that moment of this lecture; null for any other text. */
  toTimestamp(text: string): string | null;
}

const WritingAidContext = createContext<WritingAid | null>(null);

export const WritingAidProvider = WritingAidContext.Provider;

export function useWritingAid(): WritingAid | null {
  return useContext(WritingAidContext);
}
