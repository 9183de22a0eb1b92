import { batch, type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { choosePlayer, isChoiceOver, type Playback, type Shown } from '../domain/playback';
import { isSameRef, type SourceRef } from '../domain/source';
import { shiftPlayback } from '../domain/stitched-adverts';
import type { PanelMessage } from '../messaging';
import { type FollowedTab, followTab, NO_TAB } from './follow-tab';

/** The page in front of the student: the active tab of the window that the panel or popup belongs to. */
export interface Page {
  tabId: ReadonlySignal<number | null>;
  /** `silent`: nobody answers there (another site, one that is withheld, or a page opened before Lectern was installed). */
  status: ReadonlySignal<FollowedTab['status']>;
  shown: ReadonlySignal<Shown | null>;
  /** The recording of the chosen player; changes only when the recording does. */
  playing: ReadonlySignal<SourceRef | null>;
  /** The chosen player, about four times a second while it plays; null while there is none. */
  playback: ReadonlySignal<Playback | null>;
  isPlaying: ReadonlySignal<boolean>;
  /** There is a player in a frame of the page, which may not have been played: it has no second before that. */
  hasEmbed: ReadonlySignal<boolean>;
  /** On a page with several players: the recording that the student chose, until another is started or the page goes on. */
  chosen: ReadonlySignal<SourceRef | null>;
  choose(recording: SourceRef): void;
  seek(time: number): void;
  /** Sets how fast it plays; 1 is normal speed. */
  accelerate(rate: number): void;
  play(): void;
  pause(): void;
}

/** State is pushed by the page's agents. */
export function usePage(): Page {
  const tab = useSignal<FollowedTab>(NO_TAB);
  const follower = useRef<ReturnType<typeof followTab> | null>(null);

  const tabId = useComputed(() => tab.value.id);
  const status = useComputed(() => tab.value.status);
  const shown = useComputed(() => tab.value.state.shown);
  const chosen = useSignal<SourceRef | null>(null);
  const chosenAt = useRef(0);
  const lastAddress = useRef<SourceRef | null>(null);
  const player = useComputed(() =>
    choosePlayer(tab.value.state.players, chosen.value, shown.value?.players),
  );
  /** As the agent tells it, by the element's clock. */
  const told = useComputed(() => player.value?.playback ?? null);
  const shift = useSignal(0);
  const playback = useComputed(() => told.value && shiftPlayback(told.value, shift.value));
  const hasEmbed = useComputed(() => tab.value.state.players.size > 1);
  const isPlaying = useComputed(() => playback.value?.paused === false);
  const lastPlaying = useRef<SourceRef | null>(null);
  const playing = useComputed(() => {
    const ref = playback.value?.ref ?? null;
    if (!isSameRef(ref, lastPlaying.current)) lastPlaying.current = ref;
    return lastPlaying.current;
  });

  // Not after the first frame: the lecture waits for the page's answer.
  useLayoutEffect(() => {
    follower.current = followTab(browser, (next) =>
      batch(() => {
        const { shown: page, players } = next.state;
        const isOther = page !== null && !isSameRef(page.address, lastAddress.current);
        if (page) lastAddress.current = page.address;
        const { value: choice } = chosen;
        const isOver = choice !== null && isChoiceOver(players, choice, chosenAt.current);
        if (isOther || isOver || next.id !== tab.value.id) chosen.value = null;
        tab.value = next;
      }),
    );
    return () => follower.current?.stop();
  }, []);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let isOver = false;
    void import('./follow-shift').then(({ followShift }) => {
      if (!isOver) stop = followShift(tabId, told, shift);
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, []);

  return useMemo(() => {
    function send(command: (agent: string, ref: SourceRef) => PanelMessage) {
      const { value } = player;
      if (value) follower.current?.send(command(value.agent, value.playback.ref));
    }
    return {
      tabId,
      status,
      shown,
      playing,
      playback,
      isPlaying,
      hasEmbed,
      chosen,
      choose(recording: SourceRef) {
        chosenAt.current = Date.now();
        chosen.value = recording;
      },
      seek(time: number) {
        const { value: id } = tabId;
        const { value: recording } = playing;
        if (shift.value === 0 || id === null || recording === null)
          send((agent, ref) => ({ type: 'seek', agent, ref, time }));
        else
          void import('./player-clocks').then(({ seekContent }) =>
            seekContent(browser.scripting, id, recording, time),
          );
      },
      accelerate: (rate: number) => send((agent) => ({ type: 'rate', agent, rate })),
      play: () => send((agent) => ({ type: 'play', agent })),
      pause: () => send((agent) => ({ type: 'pause', agent })),
    };
  }, []);
}
