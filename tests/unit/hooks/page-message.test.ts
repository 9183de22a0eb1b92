import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAgentReady, readPageMessage } from '../../../lib/hooks/page-message';

const REF = { kind: 'youtube', id: 'odj5VnTI490' };
const SHOWN = { address: REF, players: [REF] };
const PLAYBACK = {
  ref: REF,
  time: 12.5,
  duration: 1251,
  paused: false,
  startedAt: null,
  rate: 1,
  advert: false,
  area: 640 * 360,
};

describe('a message from a page', () => {
  test.each([
    { type: 'page', agent: 'a', shown: SHOWN },
    { type: 'page', agent: 'a', shown: { ...SHOWN, list: 'PLUl4u3cNGP61' } },
    { type: 'page', agent: 'a', shown: { address: null, players: [] } },
    { type: 'playback', agent: 'a', playback: PLAYBACK },
    { type: 'playback', agent: 'a', playback: { ...PLAYBACK, time: null, duration: null } },
    { type: 'playback', agent: 'a', playback: null },
  ])('of our own shape is taken as it is: %j', (message) => {
    expect(readPageMessage(message)).toEqual(message);
  });

  test.each([
    [null],
    ['page'],
    [{ type: 'page', agent: 'a' }],
    [{ type: 'page', agent: '', shown: SHOWN }],
    [{ type: 'page', agent: 'a', shown: { address: { kind: 'evil', id: 'x' }, players: [] } }],
    [{ type: 'page', agent: 'a', shown: { address: null, players: [{ kind: 'youtube' }] } }],
    [{ type: 'page', agent: 'a', shown: { address: null, players: 'all' } }],
    [{ type: 'playback', agent: 'a', playback: { ...PLAYBACK, paused: 'no' } }],
    [{ type: 'playback', agent: 'a', playback: { ...PLAYBACK, ref: null } }],
    [{ type: 'seek', agent: 'a', time: 1 }],
  ])('of any other shape is none: %j', (message) => {
    expect(readPageMessage(message)).toBeNull();
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e9, '12'])(
    'a time of %s counts as unknown',
    (time) => {
      const message = readPageMessage({
        type: 'playback',
        agent: 'a',
        playback: { ...PLAYBACK, time },
      });
      expect(message).toMatchObject({ playback: { time: null } });
    },
  );

  test('fields that we do not know are left behind', () => {
    const message = readPageMessage({
      type: 'page',
      agent: 'a',
      shown: { ...SHOWN, html: '<script>' },
      extra: true,
    });
    expect(message).toEqual({ type: 'page', agent: 'a', shown: SHOWN });
  });

  test('nothing that a page can send makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        readPageMessage(data);
        readPageMessage({ type: 'playback', agent: 'a', playback: data });
        readPageMessage({ type: 'page', agent: 'a', shown: data });
        readAgentReady({ type: 'agent-ready', agent: 'a', shown: data });
      }),
    );
  });
});
