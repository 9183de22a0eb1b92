import { describe, expect, test } from 'vitest';
import {
  choosePlayer,
  isChoiceOver,
  type Playback,
  toRecordingTime,
} from '../../../lib/domain/playback';
import { archive, source, youtube } from '../catalogue/made-up';
import { createPlayback } from './made-up-playback';

function at(id: string, change: Partial<Playback> = {}): Playback {
  return createPlayback({ ref: youtube(id), time: 1, duration: 100, paused: true, ...change });
}

describe('choosePlayer', () => {
  test('none where no frame has one', () => {
    expect(choosePlayer(new Map([['top', null]]), null)).toBeNull();
  });

  test('the larger of two that are paused', () => {
    const players = new Map([
      ['one', at('small', { area: 10 })],
      ['two', at('large', { area: 90 })],
    ]);
    expect(choosePlayer(players, null)?.agent).toBe('two');
  });

  test('one that plays before a larger one that is paused', () => {
    const players = new Map([
      ['one', at('playing', { area: 10, paused: false })],
      ['two', at('large', { area: 90 })],
    ]);
    expect(choosePlayer(players, null)?.agent).toBe('one');
  });

  test('the one that was played last before a larger one, once both are paused', () => {
    const players = new Map([
      ['one', at('first', { area: 90, startedAt: 1_000 })],
      ['two', at('last', { area: 10, startedAt: 2_000 })],
      ['three', at('never', { area: 900 })],
    ]);
    expect(choosePlayer(players, null)?.agent).toBe('two');
  });

  test('one that is at a second before a larger one that is not', () => {
    const players = new Map([
      ['one', at('unplayed', { area: 90, time: null })],
      ['two', at('stopped', { area: 10 })],
    ]);
    expect(choosePlayer(players, null)?.agent).toBe('two');
  });

  test('a choice is over once another player was started after it', () => {
    const chosen = { kind: 'youtube', id: 'chosen' } as const;
    const isOver = (other: Partial<Playback>) =>
      isChoiceOver(
        new Map([
          ['one', at('chosen', { paused: false, startedAt: 9_000 })],
          ['two', at('other', other)],
          ['three', null],
        ]),
        chosen,
        5_000,
      );
    expect(isOver({ paused: false, startedAt: 6_000 })).toBe(true);
    expect(isOver({ paused: true, startedAt: 6_000 })).toBe(false);
    expect(isOver({ paused: false, startedAt: 4_000 })).toBe(false);
    expect(isOver({ paused: false, startedAt: null })).toBe(false);
  });

  test('of two alike, the first of the page, whichever frame answers first', () => {
    const players = new Map([
      ['one', at('second')],
      ['two', at('first')],
    ]);
    const order = ['first', 'second'].map((id) => ({ kind: 'youtube' as const, id }));
    expect(choosePlayer(players, null, order)?.agent).toBe('two');
  });

  test('the recording that the student chose before any other', () => {
    const players = new Map([
      ['one', at('playing', { area: 90, paused: false })],
      ['two', at('chosen', { area: 10 })],
    ]);
    expect(choosePlayer(players, { kind: 'youtube', id: 'chosen' })?.agent).toBe('two');
  });
});

describe('the recording’s own time', () => {
  const late = { ...source(archive('item/file.mp4')), offset: 12 };
  const sources = [source(youtube('one')), late];

  test.each([
    ['of a source that begins with it', at('one', { time: 754 }), 754],
    ['of a source that begins late', at('', { ref: late, time: 754 }), 742],
    ['before the recording begins', at('', { ref: late, time: 5 }), 0],
    ['of another recording', at('two', { time: 754 }), null],
    ['of a player that does not tell', at('one', { time: null }), null],
    ['without a player', null, null],
  ])('%s', (_, playback, time) => {
    expect(toRecordingTime(playback, sources)).toBe(time);
  });
});
