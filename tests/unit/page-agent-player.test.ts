// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { A, B, navigate, openPage, REF_A, REF_B, start } from './agent-stage';
import type { FakePort, FakeRuntime } from './fake-runtime';
import { FakeVideo } from './fake-video';

let now: number;
let root: HTMLElement;
let video: FakeVideo;
let runtime: FakeRuntime;
let port: FakePort;

function playback() {
  return port.lastOf('playback')?.playback;
}

beforeEach(() => {
  vi.restoreAllMocks();
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  root = openPage(A);
  video = new FakeVideo(root, { currentTime: 700 });
  ({ runtime } = start());
  port = runtime.connect();
});

describe('the player', () => {
  test.each([
    ['timeupdate', { currentTime: 701.5 }, { time: 701.5 }],
    ['play', { paused: false }, { paused: false }],
    ['pause', { paused: true }, { paused: true }],
    ['seeked', { currentTime: 12.25 }, { time: 12.25 }],
    ['ratechange', { playbackRate: 2 }, { rate: 2 }],
    ['durationchange', { duration: 2401 }, { duration: 2401 }],
    ['durationchange', { duration: Number.POSITIVE_INFINITY }, { duration: null }],
    ['ended', { currentTime: 2400, paused: true }, { time: 2400, paused: true }],
    ['emptied', { currentTime: 0, duration: Number.NaN }, { time: 700, duration: 2400 }],
  ])('is told at %s', (type, state, expected) => {
    const { length } = port.said;
    video.fire(type, state);
    expect(port.said).toHaveLength(length + 1);
    expect(playback()).toMatchObject({ ref: REF_A, ...expected });
  });

  test('is not asked for its size at every timeupdate', () => {
    const measure = vi.spyOn(video.element, 'getBoundingClientRect');
    video.fire('timeupdate');
    expect(measure).not.toHaveBeenCalled();
    video.fire('play');
    expect(measure).toHaveBeenCalledOnce();
  });

  test('is the only one that counts: previews and events made by the page say nothing', () => {
    const { length } = port.said;
    const preview = document.createElement('ytd-video-preview');
    document.body.append(preview);
    const other = new FakeVideo(preview, { currentTime: 3, duration: 30 });
    const blob = new FakeVideo(document.body, { currentTime: 0 });
    blob.element.className = '';
    for (const type of ['loadedmetadata', 'play', 'timeupdate', 'pause', 'ended']) {
      other.fire(type);
      blob.fire(type);
    }
    video.element.dispatchEvent(new Event('timeupdate'));
    expect(port.said).toHaveLength(length);
  });

  test('may be replaced by another element', () => {
    video.element.remove();
    const next = new FakeVideo(root, { currentTime: 5 });
    next.fire('timeupdate', { currentTime: 6 });
    expect(playback()).toMatchObject({ ref: REF_A, time: 6 });
    video.fire('timeupdate', { currentTime: 702 });
    expect(playback()?.time).toBe(6);
  });

  test('that has loaded nothing gives way to one that has', () => {
    video.element.remove();
    const empty = new FakeVideo(root, { duration: Number.NaN, readyState: 0 });
    empty.fire('timeupdate');
    const loaded = new FakeVideo(root);
    loaded.fire('timeupdate', { currentTime: 6 });
    expect(playback()?.time).toBe(6);
  });

  test('is heard on a lecture without a panel, so that its last second is known', async () => {
    port.hangUp();
    navigate('https://www.youtube.com/');
    runtime.answer = async () => ({ isLecture: true });
    navigate(A);
    await runtime.settle();
    video.load('blob:b', 2400);
    video.fire('timeupdate', { currentTime: 754 });
    root.classList.add('ad-showing');
    video.fire('timeupdate', { currentTime: 3, duration: 15 });
    port = runtime.connect();
    expect(playback()).toMatchObject({ time: 754, duration: 2400, advert: true });
  });

  test.each([null, true, {}, { isLecture: 'yes' }])(
    'is not heard without a panel when the answer is %j',
    async (answer) => {
      port.hangUp();
      runtime.answer = async () => answer;
      navigate(B);
      await runtime.settle();
      video.load('blob:b', 1800);
      video.fire('timeupdate', { currentTime: 754 });
      root.classList.add('ad-showing');
      port = runtime.connect();
      expect(playback()?.time).toBeNull();
    },
  );
});

describe('after in-page navigation', () => {
  test('the time of the previous recording is not told as that of the next', () => {
    navigate(B);
    expect(playback()).toMatchObject({ ref: REF_B, time: null, duration: null });
    video.fire('timeupdate', { currentTime: 701 });
    expect(playback()).toMatchObject({ ref: REF_B, time: null });
    video.load('blob:b', 1800);
    video.fire('timeupdate', { currentTime: 1 });
    expect(playback()).toMatchObject({ ref: REF_B, time: 1, duration: 1800 });
  });

  test('there and back the last second of the first is forgotten', () => {
    navigate(B);
    video.load('blob:b', 1800);
    video.fire('timeupdate', { currentTime: 1 });
    navigate(A);
    expect(playback()).toMatchObject({ ref: REF_A, time: null });
    video.load('blob:c', 2400);
    expect(playback()).toMatchObject({ ref: REF_A, time: 0, duration: 2400 });
  });

  test('an element that says nothing is believed after five seconds', () => {
    navigate(B);
    now = 4999;
    video.fire('timeupdate', { currentTime: 4 });
    expect(playback()?.time).toBeNull();
    now = 5000;
    video.fire('timeupdate', { currentTime: 5 });
    expect(playback()?.time).toBe(5);
  });

  test('an event that the page made does not make the element believed', () => {
    navigate(B);
    video.element.dispatchEvent(new Event('loadedmetadata'));
    video.fire('timeupdate');
    expect(playback()?.time).toBeNull();
  });

  test('a seek meant for the previous recording is not carried out', () => {
    root.classList.add('ad-showing');
    port.onMessage.emit({ type: 'seek', agent: port.agent, ref: REF_A, time: 90 });
    navigate(B);
    root.classList.remove('ad-showing');
    video.load('blob:b', 1800);
    expect(video.state.currentTime).toBe(0);
  });
});

describe('an advert before the first second', () => {
  test.each([
    [`${A}&t=754s`, 754],
    [A, null],
  ])('at %s stands at %s', (address, time) => {
    root = openPage(address);
    root.classList.add('ad-showing');
    video = new FakeVideo(root, { currentTime: 3, duration: 15 });
    port = start().runtime.connect();
    expect(playback()).toMatchObject({ advert: true, time });
    root.classList.remove('ad-showing');
    video.load('blob:a', 2400);
    video.fire('timeupdate', { currentTime: 755 });
    expect(playback()).toMatchObject({ advert: false, time: 755 });
  });
});

describe('an advert in the middle', () => {
  beforeEach(() => {
    video.fire('timeupdate', { currentTime: 754 });
    video.load('blob:advert', 15);
    root.classList.add('ad-showing', 'ad-interrupting');
    video.fire('play');
    video.fire('timeupdate', { currentTime: 3 });
  });

  test('leaves the last second before it', () => {
    expect(playback()).toMatchObject({ time: 754, duration: 2400, advert: true });
  });

  test('ends when the recording goes on', () => {
    root.classList.remove('ad-showing', 'ad-interrupting');
    video.fire('timeupdate', { currentTime: 15 });
    expect(playback()).toMatchObject({ time: 754, advert: false });
    video.load('blob:a2', 2400);
    video.fire('timeupdate', { currentTime: 755 });
    expect(playback()).toMatchObject({ time: 755, duration: 2400, advert: false });
  });

  test('is not moved by a seek, which is carried out when it ends', () => {
    port.onMessage.emit({ type: 'seek', agent: port.agent, ref: REF_A, time: 90 });
    expect(video.state.currentTime).toBe(3);
    root.classList.remove('ad-showing', 'ad-interrupting');
    video.fire('timeupdate', { currentTime: 15 });
    expect(video.state.currentTime).toBe(15);
    video.load('blob:a2', 2400);
    expect(video.state.currentTime).toBe(90);
    expect(playback()?.time).toBe(90);
    video.fire('timeupdate', { currentTime: 91 });
    expect(video.state.currentTime).toBe(91);
  });
});

test('says when it last began to play, of whichever recording plays', () => {
  const start = vi.spyOn(Date, 'now').mockReturnValue(5_000);
  video.fire('pause', { paused: true });
  const before = playback()?.startedAt;
  video.fire('play', { paused: false });
  expect(playback()?.startedAt).toBe(5_000);
  start.mockReturnValue(9_000);
  video.fire('timeupdate', { currentTime: 701 });
  video.fire('pause', { paused: true });
  expect(playback()?.startedAt).toBe(5_000);
  expect(before).not.toBe(5_000);
});
