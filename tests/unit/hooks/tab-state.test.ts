import { describe, expect, test } from 'vitest';
import type { Playback } from '../../../lib/domain/playback';
import {
  awaitAgain,
  forgetAwaited,
  hasAnswered,
  hear,
  SILENT_TAB,
} from '../../../lib/hooks/tab-state';
import type { PageMessage } from '../../../lib/messaging';
import { createPlayback } from '../domain/made-up-playback';

const REF = { kind: 'youtube', id: 'odj5VnTI490' } as const;

function page(agent: string): PageMessage {
  return { type: 'page', agent, shown: { address: REF, players: [REF] } };
}

function playback(agent: string, time: number): PageMessage {
  return { type: 'playback', agent, playback: playing(time) };
}

function playing(time: number): Playback {
  return createPlayback({ ref: REF, time });
}

/** A page whose player is in a frame. */
const known = [page('top'), playback('frame', 754)].reduce(hear, SILENT_TAB);

describe('what a tab has told', () => {
  test('is the page of the top frame and the playback of every agent', () => {
    expect(known.shown).toEqual({ address: REF, players: [REF] });
    expect([...known.players]).toEqual([
      ['top', null],
      ['frame', playing(754)],
    ]);
  });

  test('a page that says what it shows keeps the playback of its own agent', () => {
    const state = [playback('top', 5), page('top')].reduce(hear, SILENT_TAB);
    expect(state.players.get('top')).toEqual(playing(5));
  });
});

describe('a port that is opened again', () => {
  test('goes on with all that was known', () => {
    const state = hear(awaitAgain(known), page('top'));
    expect(state.players.get('frame')).toEqual(playing(754));
    expect(hasAnswered(state, 'top')).toBe(true);
    expect(hasAnswered(state, 'frame')).toBe(false);
  });

  test('forgets who does not answer again, and nobody else', () => {
    const state = forgetAwaited(hear(awaitAgain(known), page('top')));
    expect([...state.players.keys()]).toEqual(['top']);
    const both = [page('top'), playback('frame', 755)].reduce(hear, awaitAgain(known));
    expect(forgetAwaited(both).players.get('frame')).toEqual(playing(755));
  });

  test('forgets everything of the page before as soon as another answers', () => {
    const state = hear(awaitAgain(known), page('another'));
    expect([...state.players]).toEqual([['another', null]]);
  });

  test('counts nobody as answered before they have', () => {
    expect(hasAnswered(known, 'frame')).toBe(true);
    expect(hasAnswered(awaitAgain(known), 'frame')).toBe(false);
    expect(hasAnswered(known, 'late')).toBe(false);
  });
});
