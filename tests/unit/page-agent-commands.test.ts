// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { A, openPage, REF_A, REF_B, start } from './agent-stage';
import type { FakePort } from './fake-runtime';
import { FakeVideo } from './fake-video';

let video: FakeVideo;
let port: FakePort;

function playback() {
  return port.lastOf('playback')?.playback;
}

beforeEach(() => {
  video = new FakeVideo(openPage(A), { currentTime: 700 });
  port = start().runtime.connect();
});

describe('a command', () => {
  const send = (message: unknown) => port.onMessage.emit(message);

  test.each([
    [90.5, 90.5],
    [-3, 0],
    [1e9, 2400],
  ])('seek to %s moves the player to %s', (time, expected) => {
    send({ type: 'seek', agent: port.agent, ref: REF_A, time });
    expect(video.state.currentTime).toBe(expected);
    expect(playback()?.time).toBe(expected);
  });

  test('a rate reaches the player', () => {
    send({ type: 'rate', agent: port.agent, rate: 1.25 });
    expect(video.state.playbackRate).toBe(1.25);
    expect(playback()?.rate).toBe(1.25);
  });

  test('play and pause reach the player, and a refusal is no fault', () => {
    send({ type: 'play', agent: port.agent });
    send({ type: 'pause', agent: port.agent });
    expect(video.calls).toEqual(['play', 'pause']);
  });

  test('seek for a recording that has gone in the meantime is ignored', () => {
    send({ type: 'seek', agent: port.agent, ref: REF_B, time: 90 });
    expect(video.state.currentTime).toBe(700);
  });

  test.each([
    { type: 'seek', agent: 'another', ref: REF_A, time: 90 },
    { type: 'play', agent: 'another' },
    { type: 'pause' },
    { type: 'seek', time: 90 },
  ])('for another agent is ignored: %j', (message) => {
    send(message);
    expect([video.state.currentTime, video.calls]).toEqual([700, []]);
  });

  test.each([
    null,
    'play',
    7,
    [],
    {},
    { type: 'stop' },
    { type: 'toString' },
    { type: 'begin' },
    { type: 'rate' },
    { type: 'rate', rate: '2' },
    { type: 'rate', rate: Number.NaN },
    { type: 'seek' },
    { type: 'seek', ref: null, time: 90 },
    { type: 'seek', ref: 'odj5VnTI490', time: 90 },
    { type: 'seek', time: '90' },
    { type: 'seek', time: Number.NaN },
    { type: 'seek', time: Number.POSITIVE_INFINITY },
  ])('that is malformed is ignored: %j', (message) => {
    const { length } = port.said;
    send(message && typeof message === 'object' ? { ...message, agent: port.agent } : message);
    expect([video.state.currentTime, video.calls]).toEqual([700, []]);
    expect(port.said).toHaveLength(length);
  });
});
