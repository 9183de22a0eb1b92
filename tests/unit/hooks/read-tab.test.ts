import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Playback } from '../../../lib/domain/playback';
import { readTab } from '../../../lib/hooks/read-tab';
import { SILENT_TAB, type TabState } from '../../../lib/hooks/tab-state';
import { createPlayback } from '../domain/made-up-playback';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function createState(id: string, change: Partial<Playback> = {}): TabState {
  const ref = { kind: 'youtube' as const, id };
  const playback = createPlayback({ ref, time: 754, paused: true });
  return {
    ...SILENT_TAB,
    shown: { address: ref, players: [ref] },
    players: new Map([['agent', { ...playback, ...change }]]),
  };
}

/** A tab whose agents tell what the test says. */
function ask() {
  let tell = (_: TabState): void => {};
  let leave = (): void => {};
  const close = vi.fn();
  const answer = readTab((onState, onClosed) => {
    tell = onState;
    leave = onClosed;
    return { close };
  });
  return { answer, close, tell: (state: TabState) => tell(state), leave: () => leave() };
}

test('a player that plays is the answer at once, and the port is closed', async () => {
  const { answer, close, tell } = ask();
  tell(createState('three', { paused: false }));
  expect((await answer)?.playback?.ref.id).toBe('three');
  expect(close).toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('a paused player is the answer after a moment', async () => {
  const { answer, tell } = ask();
  tell(createState('three'));
  vi.advanceTimersByTime(100);
  expect((await answer)?.playback).toMatchObject({ ref: { id: 'three' }, time: 754 });
});

test('a page that goes on to another video is taken as it was when asked', async () => {
  const { answer, tell } = ask();
  tell(createState('three'));
  tell(createState('four', { time: 0, paused: false }));
  expect((await answer)?.playback).toMatchObject({ ref: { id: 'three' }, time: 754 });
});

test('a page without a player is known after its time, and without one', async () => {
  const { answer, tell } = ask();
  tell({ ...createState('three'), players: new Map() });
  vi.advanceTimersByTime(1_000);
  expect(await answer).toMatchObject({ shown: { address: { id: 'three' } }, playback: null });
});

test('nobody there is nothing', async () => {
  const { answer, leave } = ask();
  leave();
  expect(await answer).toBeNull();
});
