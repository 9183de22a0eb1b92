import { useEffect, useRef, useState } from 'preact/hooks';
import { CaptionsError } from '../domain/captions-error';
import type { LectureId } from '../domain/course';
import type { EarlierTranscript } from '../domain/earlier-transcript';
import { nameLanguage, toLanguage } from '../domain/language';
import type { MessageKey } from '../domain/message-key';
import { isSameTranscript, type KeptTranscript, packTranscript } from '../domain/packed-transcript';
import { listEarlier } from '../storage/earlier-transcripts';
import { StorageError } from '../storage/storage-error';
import {
  bringBack,
  findTranscript,
  hasUnreadable,
  removeTranscript,
  saveTranscript,
  type TranscriptFolder,
} from '../storage/transcripts';
import { describeFile, describeStorage } from './describe-captions';
import type { TranscriptPlaces } from './open-transcript';

/** How a file of the student's own went, which can come back. */
export type Loss = 'removed' | 'replaced';

export interface OwnTranscriptChanges {
  /** How the one went that `undo` brings back; null where there is none. */
  lost: Loss | null;
  /** A file of the student's own is there that cannot be read. */
  isUnreadable: boolean;
  /** All that can come back, the newest first. */
  earlier: EarlierTranscript[];
  /** A file of the student's own, or text that they have pasted. */
  add(file: File | string): Promise<void>;
  /** Takes the student's own away that is shown. */
  remove(): Promise<void>;
  /** Goes back by one loss of those since this lecture came to the front. */
  undo(): Promise<void>;
  bringBack(earlier: EarlierTranscript): Promise<void>;
  /** Moves all of it by as many seconds more. */
  move(seconds: number): Promise<void>;
}

export interface OwnTranscriptOptions {
  places: TranscriptPlaces;
  /** Rises with each change of what is kept. */
  turn: number;
  /** As it is kept, what is shown. */
  shown(): KeptTranscript | null;
  /** Shows what is kept by now. */
  onKept(transcript: KeptTranscript): void;
  onRemoved(): void;
  onProblem(problem: MessageKey | null): void;
}

/** What the student does with the transcript of a lecture. Whatever they take away by it can come back. */
export function useOwnTranscript(
  id: LectureId | null,
  { places, turn, shown, onKept, onRemoved, onProblem }: OwnTranscriptOptions,
): OwnTranscriptChanges {
  const [losses, setLosses] = useState<{ name: string; loss: Loss }[]>([]);
  const [earlier, setEarlier] = useState<EarlierTranscript[]>([]);
  const [isUnreadable, setUnreadable] = useState(false);
  /** What is being written, one after the other. */
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const current = useRef(id);
  current.current = id;
  const known = useRef(losses);
  known.current = losses;
  // Another window may have brought one back, and the oldest go.
  const open = losses.filter(({ name }) => earlier.some((one) => one.name === name));

  useEffect(() => {
    setLosses([]);
    setEarlier([]);
    setUnreadable(false);
  }, [id]);

  useEffect(() => {
    list().catch((error) => console.error('Earlier transcripts could not be read.', error));
  }, [id, turn]);

  async function list(): Promise<void> {
    const folder = await places.open();
    const found = folder && id !== null ? await listEarlier(folder, id) : [];
    const isDamaged = folder !== null && id !== null && (await hasUnreadable(folder, id));
    if (current.current !== id) return;
    setEarlier(found);
    setUnreadable(isDamaged);
  }

  /** Does it after what was begun before, and tells why it could not be. */
  function write(work: (folder: TranscriptFolder) => Promise<void>): Promise<void> {
    const done = writing.current
      .then(async () => {
        const folder = await places.open();
        if (!folder) throw new StorageError('refused', null);
        await work(folder);
        await list();
      })
      .then(
        () => onProblem(null),
        (error) =>
          onProblem(error instanceof CaptionsError ? describeFile(error) : describeStorage(error)),
      );
    writing.current = done;
    return done;
  }

  function lose(name: string | null, loss: Loss): void {
    // Of another lecture, it is among the earlier ones there.
    if (name === null || current.current !== id) return;
    known.current = [...known.current, { name, loss }];
    setLosses(known.current);
  }

  return {
    lost: open.at(-1)?.loss ?? null,
    isUnreadable,
    earlier,
    add: (file) =>
      write(async (folder) => {
        if (id === null) return;
        const { cues, language: said } = await places.read(file);
        const own = {
          lecture: id,
          language: toLanguage(said, typeof file === 'string' ? '' : nameLanguage(file.name)),
          by: 'student' as const,
        };
        const transcript = { ...own, offset: 0, from: null, cues };
        lose(await saveTranscript(folder, transcript), 'replaced');
        onKept(transcript);
      }),
    remove() {
      // What was looked at when it was pressed: what has come since then is not meant.
      const meant = shown();
      return write(async (folder) => {
        if (meant?.by !== 'student') return;
        const standing = await findTranscript(folder, meant);
        if (!standing || !isSameWords(standing, meant)) return;
        lose(await removeTranscript(folder, meant), 'removed');
        if (current.current === meant.lecture) onRemoved();
      });
    },
    undo: () =>
      write(async (folder) => {
        const last = open.at(-1);
        if (!last) return;
        known.current = known.current.filter(({ name }) => name !== last.name);
        const back = await bringBack(folder, last.name);
        if (current.current === id) setLosses(known.current);
        if (back) onKept(back.transcript);
      }),
    bringBack: ({ name }) =>
      write(async (folder) => {
        const back = await bringBack(folder, name);
        if (!back) return;
        lose(back.replaced, 'replaced');
        onKept(back.transcript);
      }),
    move: (seconds) =>
      write(async (folder) => {
        const kept = shown();
        if (!kept) return;
        const moved = { ...kept, offset: toOffset(kept.offset + seconds) };
        await saveTranscript(folder, moved);
        onKept(moved);
      }),
  };
}

/** Seconds that all of it can be moved by: an introduction that one door does not have is not longer. */
const FURTHEST = 3_600;

/** Without the dust of sums of tenths. */
function toOffset(seconds: number): number {
  return Math.min(Math.max(Math.round(seconds * 1000) / 1000, -FURTHEST), FURTHEST);
}

function isSameWords(one: KeptTranscript, other: KeptTranscript): boolean {
  return isSameTranscript(packTranscript(one), packTranscript(other));
}
