// Apart from use-page.ts, which the panel opens with: adverts within the stream are seldom.
import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Playback } from '../domain/playback';
import { readClocks } from './player-clocks';
import { watchShift } from './watch-shift';

/** Keeps in `shift` by how many seconds the player of a tab is ahead of the content. Returns how to stop. */
export function followShift(
  tabId: ReadonlySignal<number | null>,
  playback: ReadonlySignal<Playback | null>,
  shift: Signal<number>,
): () => void {
  const hear = watchShift(
    async (recording) => {
      const { value: id } = tabId;
      return id === null ? null : readClocks(browser.scripting, id, recording);
    },
    (seconds) => {
      shift.value = seconds;
    },
  );
  return effect(() => hear(playback.value));
}
