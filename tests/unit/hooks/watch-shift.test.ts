import { describe, expect, test, vi } from 'vitest';
import type { Playback } from '../../../lib/domain/playback';
import type { Clocks } from '../../../lib/domain/stitched-adverts';
import { watchShift } from '../../../lib/hooks/watch-shift';
import { archive, youtube } from '../catalogue/made-up';
import { createPlayback } from '../domain/made-up-playback';

const PLAYING = createPlayback();

/** A watch of a player whose clocks run with the time of the test; `ahead` is what the element is ahead. */
function startWatch() {
  let seconds = 100;
  let ahead = 0;
  const onShift = vi.fn();
  const ask = vi.fn(
    async (): Promise<Clocks | null> => ({ element: seconds + ahead, content: seconds }),
  );
  const hear = watchShift(ask, onShift, () => seconds * 1_000);
  return {
    ask,
    onShift,
    stitch: (more: number) => {
      ahead += more;
    },
    async hear(later: number, playback: Playback | null = PLAYING) {
      seconds += later;
      hear(playback);
      // What was asked has been answered.
      await new Promise<void>((resolve) => setTimeout(resolve));
    },
  };
}

describe('the watch over both clocks of a player', () => {
  test('asks twice to be sure, and then seldom', async () => {
    const { ask, onShift, hear } = startWatch();
    for (let turn = 0; turn < 12; turn += 1) await hear(0.25);
    expect(ask).toHaveBeenCalledTimes(2);
    expect(onShift).toHaveBeenLastCalledWith(0);
    await hear(5);
    expect(ask).toHaveBeenCalledTimes(2);
    await hear(6);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test('finds an advert that has come, as soon as both clocks run again', async () => {
    const { onShift, stitch, hear } = startWatch();
    await hear(0);
    await hear(2);
    stitch(30);
    await hear(11);
    expect(onShift).toHaveBeenLastCalledWith(0);
    await hear(2);
    expect(onShift).toHaveBeenLastCalledWith(30);
  });

  test('asks nothing of a player that stands, shows an advert or is another site’s', async () => {
    const { ask, hear } = startWatch();
    await hear(0, { ...PLAYING, paused: true });
    await hear(2, { ...PLAYING, advert: true });
    await hear(2, { ...PLAYING, ref: archive('item/file.mp4') });
    await hear(2, null);
    expect(ask).not.toHaveBeenCalled();
  });

  test('of another recording what was found says nothing', async () => {
    const { onShift, stitch, hear } = startWatch();
    stitch(30);
    await hear(0);
    await hear(2);
    expect(onShift).toHaveBeenLastCalledWith(30);
    await hear(2, { ...PLAYING, ref: youtube('BBBBBBBBBBB') });
    expect(onShift).toHaveBeenLastCalledWith(0);
  });
});
