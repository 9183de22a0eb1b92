import { effect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isPausedFor, type WritingPause } from '../domain/settings';
import { isSameRef, type SourceRef } from '../domain/source';
import type { Page } from './use-page';

export interface WritingPauses {
  /** A note has been begun, or has come to this text. */
  write(text: string): void;
  /** Nothing is being written any more: the video goes on where it was stopped for that. */
  end(): void;
}

/** Stops the video while a note is being written. What the student starts or stops is theirs, and stays as it is. */
export function useWritingPause(
  page: Pick<Page, 'playing' | 'isPlaying' | 'play' | 'pause'>,
  setting: WritingPause,
): WritingPauses {
  const stopped = useRef<{ ref: SourceRef; isSeen: boolean } | null>(null);
  // One pause for each note: whoever plays on while writing is not stopped again.
  const state = useRef<'idle' | 'waiting' | 'done'>('idle');
  const latest = useRef(setting);
  latest.current = setting;

  function pause() {
    const ref = page.playing.value;
    state.current = ref ? 'done' : 'waiting';
    if (!ref || !page.isPlaying.value) return;
    stopped.current = { ref, isSeen: false };
    page.pause();
  }

  useEffect(
    () =>
      effect(() => {
        const isPlaying = page.isPlaying.value;
        // The player had not told of itself when the note was begun.
        if (page.playing.value && state.current === 'waiting') return pause();
        if (!stopped.current) return;
        if (!isPlaying) stopped.current.isSeen = true;
        // The student has started it.
        else if (stopped.current.isSeen) stopped.current = null;
      }),
    [page],
  );

  return useMemo(
    () => ({
      write(text) {
        if (state.current === 'idle' && isPausedFor(text, latest.current)) pause();
      },
      end() {
        state.current = 'idle';
        if (stopped.current && isSameRef(stopped.current.ref, page.playing.value)) page.play();
        stopped.current = null;
      },
    }),
    [page],
  );
}
