import { signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import type { Playback } from '../../../lib/domain/playback';
import { createPlayerControls } from '../../../lib/hooks/player-controls';
import { youtube } from '../catalogue/made-up';
import { createPlayback } from '../domain/made-up-playback';

const PLAYBACK = createPlayback();

/** Controls of a player that does nothing before the test lets it tell. */
function startControls(offset = 0) {
  const playback = signal<Playback | null>(PLAYBACK);
  const done = { seek: vi.fn(), play: vi.fn(), pause: vi.fn(), accelerate: vi.fn() };
  let milliseconds = 0;
  const controls = createPlayerControls({ playback, ...done }, offset, () => milliseconds);
  const tell = (change: Partial<Playback>) => {
    playback.value = { ...PLAYBACK, ...change };
  };
  const wait = (more: number) => {
    milliseconds += more;
  };
  return { controls, ...done, tell, wait, playback };
}

describe('keys that come faster than the player tells', () => {
  test('move it on from where it was moved to', () => {
    const { controls, seek, tell, wait } = startControls();
    controls.skip(5);
    wait(50);
    expect(controls.skip(5)).toBe(110);
    wait(50);
    // Told before it has obeyed.
    tell({ time: 100.2 });
    expect(controls.skip(5)).toBe(115);
    expect(seek.mock.calls).toEqual([[105], [110], [115]]);
  });

  test('slow it step by step, and start and stop it in turn', () => {
    const { controls, accelerate, play, pause } = startControls();
    controls.accelerate(-1);
    expect(controls.accelerate(-1)).toBe(0.5);
    expect(accelerate.mock.calls).toEqual([[0.75], [0.5]]);
    expect([controls.toggle(), controls.toggle()]).toEqual([false, true]);
    expect([pause.mock.calls.length, play.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('a player', () => {
  test('is where it says as soon as it has obeyed', () => {
    const { controls, tell, wait } = startControls();
    controls.skip(5);
    wait(500);
    tell({ time: 105.5 });
    expect(controls.skip(5)).toBe(110.5);
  });

  test('that does not obey is believed after a second', () => {
    const { controls, wait } = startControls();
    controls.skip(5);
    wait(1_000);
    expect(controls.skip(5)).toBe(105);
  });

  test('of another recording was told nothing', () => {
    const { controls, tell } = startControls();
    controls.skip(5);
    tell({ ref: youtube('BBBBBBBBBBB'), time: 300 });
    expect(controls.skip(5)).toBe(305);
  });

  test('counts in seconds of the recording, and does nothing while there is none', () => {
    const { controls, seek, playback } = startControls(30);
    expect([controls.time(), controls.duration()]).toEqual([70, 1_170]);
    expect(controls.skip(-5)).toBe(65);
    expect(seek).toHaveBeenCalledWith(95);
    playback.value = null;
    expect([controls.time(), controls.toggle(), controls.skip(5), controls.accelerate(1)]).toEqual([
      ...[null, null, null, null],
    ]);
  });
});
