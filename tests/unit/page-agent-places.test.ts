// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { archive } from '../../lib/sites/archive';
import { ocw } from '../../lib/sites/ocw';
import { endAll, navigate, openPage, REF_A, start } from './agent-stage';
import { FakeVideo, fire } from './fake-video';

test('a page that the browser only prepares is asked when the student goes there', () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  openPage('https://www.youtube.com/watch?v=odj5VnTI490');
  const { runtime } = start();
  expect(runtime.sent).toEqual([]);
  expect(runtime.onConnect.count).toBe(0);
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(runtime.sent).toMatchObject([{ type: 'agent-ready', shown: { address: REF_A } }]);
});

describe('a frame below the top', () => {
  const embed = 'https://www.youtube.com/embed/odj5VnTI490';

  function setWidth(width: number): void {
    Object.defineProperty(window, 'innerWidth', { value: width, configurable: true });
  }

  test('tells playback and never the page', () => {
    setWidth(640);
    new FakeVideo(openPage(embed));
    const { runtime } = start({ isTop: false });
    const port = runtime.connect();
    expect(runtime.sent).toMatchObject([
      { type: 'agent-ready', agent: port.agent, shown: { address: REF_A, players: [REF_A] } },
    ]);
    expect(runtime.sent).toHaveLength(1);
    expect(port.said.map(({ type }) => type)).toEqual(['playback']);
    expect(port.lastOf('playback')?.playback?.ref).toEqual(REF_A);
  });

  test('is not there while it has no size, and tells of its player when it gets one', () => {
    setWidth(0);
    const video = new FakeVideo(openPage(embed));
    const { runtime } = start({ isTop: false });
    video.fire('timeupdate', { currentTime: 3 });
    expect(runtime.sent).toEqual([]);
    expect(runtime.onConnect.count).toBe(0);
    setWidth(640);
    fire(window, 'resize');
    expect(runtime.sent).toHaveLength(1);
    expect(runtime.connect().lastOf('playback')?.playback?.time).toBe(3);
  });

  test('has no player any more when it loses its size', () => {
    setWidth(640);
    new FakeVideo(openPage(embed));
    const { runtime } = start({ isTop: false });
    const port = runtime.connect();
    setWidth(0);
    fire(window, 'resize');
    expect(port.lastOf('playback')?.playback).toBeNull();
    setWidth(640);
  });

  test('never comes to life when its extension has gone before it got a size', () => {
    setWidth(0);
    openPage(embed);
    const { runtime } = start({ isTop: false });
    endAll();
    setWidth(640);
    fire(window, 'resize');
    expect(runtime.sent).toEqual([]);
  });
});

describe('other sites', () => {
  test('on OCW the page names the lecture and its players, and the top frame has no playback', () => {
    openPage('https://ocw.mit.edu/courses/15-356-x-spring-2012/resources/lecture-3/');
    document.body.innerHTML =
      '<video id="video-player-odj5VnTI490-3d94fee3e93ba7b4830a21068378aa22" class="video-js vjs-ocw"></video>';
    const port = start({ site: ocw }).runtime.connect();
    const address = { kind: 'ocw', id: 'courses/15-356-x-spring-2012/resources/lecture-3' };
    expect(port.said).toEqual([
      { type: 'page', agent: port.agent, shown: { address, players: [REF_A] } },
    ]);
  });

  test('on OCW the page hears no player, also when a panel listens', async () => {
    openPage('https://ocw.mit.edu/courses/15-356-x-spring-2012/resources/lecture-3/');
    const video = document.body.appendChild(document.createElement('video'));
    video.className = 'video-js vjs-ocw';
    const hear = vi.spyOn(document, 'addEventListener');
    const { runtime } = start({ site: ocw, player: null, answer: { isLecture: true } });
    globalThis.wakeLectern?.();
    await runtime.settle();
    const port = runtime.connect();
    fire(video, 'timeupdate');
    expect(port.said.map(({ type }) => type)).toEqual(['page']);
    expect(hear.mock.calls.map(([type]) => type)).not.toContain('timeupdate');
    hear.mockRestore();
  });

  test("the Archive's play list goes on without navigation, inside a shadow root", () => {
    openPage('https://archive.org/details/item');
    const host = document.body.appendChild(document.createElement('play-av'));
    const video = new FakeVideo(host.attachShadow({ mode: 'open' }), {
      currentSrc: 'https://archive.org/download/item/1.mp4',
      currentTime: 50,
    });
    const port = start({ site: archive }).runtime.connect();
    expect(port.lastOf('playback')?.playback).toMatchObject({ time: 50 });
    video.load('https://archive.org/download/item/2.mp4', 1200);
    video.fire('timeupdate', { currentTime: 2 });
    const second = { kind: 'archive', id: 'item/2.mp4' };
    expect(port.lastOf('page')?.shown.players).toEqual([second]);
    expect(port.lastOf('playback')?.playback).toMatchObject({
      ref: second,
      time: 2,
      duration: 1200,
    });
  });

  test("the Archive's address follows its play list, and the time goes on", () => {
    const file = 'https://archive.org/download/item/1.mp4';
    const video = new FakeVideo(openPage('https://archive.org/details/item'), { currentSrc: file });
    const port = start({ site: archive }).runtime.connect();
    navigate('https://archive.org/details/item/1.mp4');
    video.fire('timeupdate', { currentTime: 50 });
    expect(port.lastOf('playback')?.playback?.time).toBe(50);
  });

  test('a click may have made a player in a shadow root', () => {
    openPage('https://archive.org/details/item');
    const shadow = document.body
      .appendChild(document.createElement('play-av'))
      .attachShadow({ mode: 'open' });
    const port = start({ site: archive }).runtime.connect();
    const video = new FakeVideo(shadow, { currentSrc: 'https://archive.org/download/item/1.mp4' });
    fire(document.body, 'click');
    video.fire('timeupdate', { currentTime: 4 });
    expect(port.lastOf('playback')?.playback?.time).toBe(4);
  });
});

test('without a panel only the time of a lecture is heard; with one, everything', async () => {
  new FakeVideo(openPage('https://www.youtube.com/watch?v=odj5VnTI490'));
  const hear = vi.spyOn(document, 'addEventListener');
  const heard = () => hear.mock.calls.map(([type]) => type);
  const { runtime } = start({ answer: { isLecture: true } });
  await runtime.settle();
  expect(heard()).toContain('timeupdate');
  expect(heard()).not.toContain('pause');
  runtime.connect();
  expect(heard()).toContain('pause');
  hear.mockRestore();
});

test('after the panel has closed the time inside a shadow root is heard all the same', async () => {
  openPage('https://archive.org/details/item');
  const shadow = document.body
    .appendChild(document.createElement('play-av'))
    .attachShadow({ mode: 'open' });
  const video = new FakeVideo(shadow, { currentSrc: 'https://archive.org/download/item/1.mp4' });
  const hear = vi.spyOn(shadow.querySelector('video') ?? document, 'addEventListener');
  const { runtime } = start({ site: archive, answer: { isLecture: true } });
  await runtime.settle();
  const port = runtime.connect();
  video.fire('timeupdate', { currentTime: 4 });
  hear.mockClear();
  port.hangUp();
  expect(hear.mock.calls.map(([type]) => type)).toContain('timeupdate');
});
