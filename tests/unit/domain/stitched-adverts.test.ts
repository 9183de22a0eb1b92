import { describe, expect, it } from 'vitest';
import { shiftPlayback, toShift } from '../../../lib/domain/stitched-adverts';
import { createPlayback } from './made-up-playback';

const at = (element: number, content: number) => ({ element, content });

describe('by how much the element is ahead of the content', () => {
  it.each([
    ['a video without such adverts', at(100, 100), at(102, 102), 0],
    ['a player whose clock is a little behind', at(100, 99.4), at(102, 101.3), 0],
    ['after an advert of half a minute', at(130, 100), at(132, 102), 30],
    ['a seek within the same part', at(130, 100), at(730, 700), 30],
    ['a live stream that the element joined late', at(20, 900), at(22, 902), -880],
    ['an advert, in which the content stands', at(130, 100), at(132, 100), null],
    ['a player that begins at a second it has not reached', at(0, 754), at(756, 756), null],
    ['clocks that stand', at(754, 0), at(754, 0), null],
    ['a seek that one clock has not noticed', at(100, 100), at(700, 102), null],
    ['a seek back', at(700, 670), at(100, 70), null],
  ])('%s', (_, before, now, shift) => {
    expect(toShift(before, now)).toBe(shift);
  });
});

describe('a state of the player', () => {
  const playback = createPlayback({ time: 130 });

  it('is in seconds of the content, never before its start', () => {
    expect(shiftPlayback(playback, 30).time).toBe(100);
    expect(shiftPlayback({ ...playback, time: 10 }, 30).time).toBe(0);
  });

  it('stays as it is where there is nothing to correct', () => {
    expect(shiftPlayback(playback, 0)).toBe(playback);
    const advert = { ...playback, advert: true };
    expect(shiftPlayback(advert, 30)).toBe(advert);
    const unknown = { ...playback, time: null };
    expect(shiftPlayback(unknown, 30)).toBe(unknown);
  });
});
