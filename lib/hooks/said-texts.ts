// All transcripts that are kept, as they are searched: read once, a few at a time, so that the page goes on answering.
import type { LectureId } from '../domain/course';
import { type SaidText, toSaidText } from '../domain/said-search';
import {
  listTranscriptNames,
  readTranscriptFile,
  type TranscriptFolder,
} from '../storage/transcripts';

/** Milliseconds of work at a stretch. */
const STRETCH = 12;

export interface SaidTexts {
  /** Each transcript, as soon as it is read. Ends early when the signal says so. */
  list(signal: AbortSignal): AsyncGenerator<SaidText>;
  /** What is kept for a lecture has changed; null for any. */
  forget(lecture: LectureId | null): void;
}

export function createSaidTexts(open: () => Promise<TranscriptFolder | null>): SaidTexts {
  const texts = new Map<string, SaidText | null>();

  async function read(folder: TranscriptFolder, name: string): Promise<SaidText | null> {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const packed = await readTranscriptFile(folder, name);
    const text = packed === null ? null : toSaidText(packed);
    texts.set(name, text);
    return text;
  }

  return {
    async *list(signal) {
      const folder = await open();
      const names = folder ? await listTranscriptNames(folder) : [];
      const isThere = new Set(names);
      for (const name of texts.keys()) if (!isThere.has(name)) texts.delete(name);
      let began = performance.now();
      for (const name of names) {
        if (!folder || signal.aborted) return;
        const text = await read(folder, name);
        if (text) yield text;
        if (performance.now() - began < STRETCH) continue;
        await pause();
        began = performance.now();
      }
    },
    forget(lecture) {
      for (const [name, text] of texts) {
        if (lecture === null || text === null || text.info.lecture === lecture) texts.delete(name);
      }
    },
  };
}

/** Lets the page do what else it has to. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
