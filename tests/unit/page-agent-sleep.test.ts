// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startAgent } from '../../lib/page-agent';
import { startPlayerAgent } from '../../lib/player-agent';
import { ocw } from '../../lib/sites/ocw';
import { youtube } from '../../lib/sites/youtube';
import { A, B, endAll, HOME, navigate, onReplaced, openPage, REF_A, start } from './agent-stage';
import { FakeRuntime } from './fake-runtime';
import { FakeVideo } from './fake-video';

const COURSE = 'https://ocw.mit.edu/courses/15-356-x-spring-2012';
const PLAYER = `<video id="video-player-odj5VnTI490-${'0'.repeat(32)}" class="video-js vjs-ocw"></video>`;

afterEach(() => vi.restoreAllMocks());

/** An agent whose extension may be asked for, or not. */
function startWith(runtime: () => FakeRuntime | undefined, seen: Window = window): void {
  startAgent(youtube, { window: seen, runtime, startPlayerAgent, isTop: true, onReplaced });
}

describe('a page that shows no lecture', () => {
  test('is looked at, and nothing else: neither its document nor the extension is touched', () => {
    openPage(HOME);
    const bell = vi.fn();
    const bare = {
      location: window.location,
      navigation: { addEventListener: bell, removeEventListener: vi.fn() },
      get document(): Document {
        throw new Error('the document was touched');
      },
    };
    const runtime = vi.fn();
    startWith(runtime, bare as unknown as Window);
    expect(bell.mock.calls.map(([type]) => type)).toEqual(['currententrychange']);
    expect(runtime).not.toHaveBeenCalled();
  });

  test.each([
    ['a page of a course', `${COURSE}/pages/readings/`, ''],
    ['a page that is of no course', 'https://ocw.mit.edu/search/', PLAYER],
  ])('of OCW: %s', (_, address, html) => {
    openPage(address);
    document.body.innerHTML = html;
    const { runtime } = start({ site: ocw });
    expect([runtime.sent.length, runtime.onConnect.count]).toEqual([0, 0]);
  });

  test('comes to life with its first lecture', () => {
    openPage(HOME);
    const { runtime } = start();
    navigate('https://www.youtube.com/feed/subscriptions');
    expect(runtime.sent).toEqual([]);
    navigate(A);
    expect(runtime.sent).toMatchObject([{ shown: { address: REF_A } }]);
    expect(runtime.connect().lastOf('page')?.shown.address).toEqual(REF_A);
    navigate(B);
    expect(runtime.sent).toHaveLength(2);
  });

  test('is woken by a panel that wants to know of it', () => {
    openPage(`${COURSE}/pages/readings/`);
    const { runtime } = start({ site: ocw });
    globalThis.wakeLectern?.();
    expect(globalThis.wakeLectern).toBeUndefined();
    const address = { kind: 'ocw', id: 'courses/15-356-x-spring-2012/pages/readings' };
    expect(runtime.connect().lastOf('page')?.shown).toEqual({ address, players: [] });
    // A course is no lecture: the badge has nothing to say.
    expect(runtime.sent).toEqual([]);
  });

  test.each([
    ['asleep', false],
    ['awake', true],
  ])('and is built after navigation is a lecture once its player has loaded: %s', (_, isWoken) => {
    openPage('https://learn.mit.edu/courses/o/15-356-x-spring-2012/');
    const { runtime } = start({ site: ocw, player: null });
    if (isWoken) globalThis.wakeLectern?.();
    navigate('https://learn.mit.edu/courses/o/15-356-x-spring-2012/resources/lecture-3/');
    expect(runtime.sent).toEqual([]);
    document.body.innerHTML = `${PLAYER}<img>`;
    document.querySelector('img')?.dispatchEvent(new Event('load'));
    expect(runtime.sent).toMatchObject([{ shown: { players: [REF_A] } }]);
  });

  test('is left by the agent when a newer one starts', () => {
    openPage(HOME);
    const { runtime } = start();
    endAll();
    expect(globalThis.wakeLectern).toBeUndefined();
    navigate(A);
    expect(runtime.sent).toEqual([]);
  });

  test.each([
    ['is gone', undefined],
    ['has lost its id', Object.assign(new FakeRuntime(), { id: undefined })],
  ])('whose extension %s stays asleep without a word', (_, runtime) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    openPage(HOME);
    startWith(() => runtime);
    expect(() => navigate(A)).not.toThrow();
    expect(warn).not.toHaveBeenCalled();
    expect(runtime?.onConnect.count ?? 0).toBe(0);
  });
});

describe('a player in a page of OCW', () => {
  const EMBED = 'https://www.youtube.com/embed/odj5VnTI490';
  const startFrame = () => start({ isTop: false, sleepsUntilPlayed: true });

  test('that never played is not followed, until it plays', () => {
    const video = new FakeVideo(openPage(EMBED), { currentTime: 0, paused: true });
    const { runtime } = startFrame();
    expect([runtime.sent.length, runtime.onConnect.count]).toEqual([0, 0]);
    video.fire('play', { paused: false });
    expect(runtime.sent).toMatchObject([{ shown: { players: [REF_A] } }]);
    expect(globalThis.wakeLectern).toBeUndefined();
    expect(runtime.connect().lastOf('playback')?.playback).toMatchObject({ paused: false });
  });

  test('is woken by a panel', () => {
    new FakeVideo(openPage(EMBED), { currentTime: 0, paused: true });
    const { runtime } = startFrame();
    globalThis.wakeLectern?.();
    expect(runtime.sent).toHaveLength(1);
  });

  test.each([
    ['plays already', { currentTime: 0, paused: false }],
    ['has played and waits', { currentTime: 12, paused: true }],
  ])('that %s is followed at once: an earlier agent may have done so', (_, state) => {
    new FakeVideo(openPage(EMBED), state);
    expect(startFrame().runtime.sent).toHaveLength(1);
  });

  test('that is still to come is told of by the page, since it sleeps', async () => {
    openPage(`${COURSE}/resources/lecture-3/`);
    document.body.innerHTML = `${PLAYER}<img>`;
    const { runtime } = start({ site: ocw, player: null });
    const port = runtime.connect();
    const said = () => port.said.filter(({ type }) => type === 'page').length;
    expect(said()).toBe(1);
    document.querySelector('img')?.dispatchEvent(new Event('load'));
    expect(said()).toBe(1);
    // The only kind of frame that happy-dom loads.
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>A player</p>';
    document.body.append(frame);
    await vi.waitFor(() => expect(said()).toBe(2));
    expect(runtime.sent).toHaveLength(1);
  });
});

test('a page that shows one is awake from the start', () => {
  openPage(`${COURSE}/resources/lecture-3/`);
  document.body.innerHTML = PLAYER;
  const { runtime } = start({ site: ocw });
  expect(globalThis.wakeLectern).toBeUndefined();
  expect(runtime.sent).toHaveLength(1);
});
