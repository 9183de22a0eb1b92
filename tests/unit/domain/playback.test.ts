import { describe, expect, test } from 'vitest';
import { choosePlayer, type Playback, toRecordingTime } from '../../../lib/domain/playback';
import { archive, source, youtube } from '../catalogue/made-up';

function createPlayback(id: string, change: Partial<Playback> = {}): Playback {
  return {
    ref: { kind: 'youtube', id },
    time: 1,
    duration: 100,
    paused: true,
    rate: 1,
    advert: false,
    area: 1000,
    ...change,
  };
}

describe('choosePlayer', () => {
  test('none where no frame has one', () => {
    expect(choosePlayer(new Map([['top', null]]), null)).toBeNull();
  });

  test('the larger of two that are paused', () => {
    const players = new Map([
      ['one', createPlayback('small', { area: 10 })],
      ['two', createPlayback('large', { area: 90 })],
    ]);
    expect(choosePlayer(players, null)?.agent).toBe('two');
  });

  test('one that plays before a larger one that is paused', () => {
    const players = new Map([
      ['one', createPlayback('playing', { area: 10, paused: false })],
      ['two', createPlayback('large', { area: 90 })],
    ]);
    expect(choosePlayer(players, null)?.agent).toBe('one');
  });

  test('of two alike, the first of the page, whichever frame answers first', () => {
    const players = new Map([
      ['one', createPlayback('second')],
      ['two', createPlayback('first')],
    ]);
    const order = ['first', 'second'].map((id) => ({ kind: 'youtube' as const, id }));
    expect(choosePlayer(players, null, order)?.agent).toBe('two');
  });

  test('the recording that the student chose before any other', () => {
    const players = new Map([
      ['one', createPlayback('playing', { area: 90, paused: false })],
      ['two', createPlayback('chosen', { area: 10 })],
    ]);
    expect(choosePlayer(players, { kind: 'youtube', id: 'chosen' })?.agent).toBe('two');
  });
});

describe('the recording’s own time', () => {
  const late = { ...source(archive('item/file.mp4')), offset: 12 };
  const sources = [source(youtube('one')), late];

  test.each([
    ['of a source that begins with it', createPlayback('one', { time: 754 }), 754],
    ['of a source that begins late', createPlayback('', { ref: late, time: 754 }), 742],
    ['before the recording begins', createPlayback('', { ref: late, time: 5 }), 0],
    ['of another recording', createPlayback('two', { time: 754 }), null],
    ['of a player that does not tell', createPlayback('one', { time: null }), null],
    ['without a player', null, null],
  ])('%s', (_, playback, time) => {
    expect(toRecordingTime(playback, sources)).toBe(time);
  });
});
