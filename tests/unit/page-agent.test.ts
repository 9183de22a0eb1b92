// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Shown } from '../../lib/domain/playback';
import type { SourceRef } from '../../lib/domain/source';
import { startAgent } from '../../lib/page-agent';
import { startPlayerAgent } from '../../lib/player-agent';
import { youtube } from '../../lib/sites/youtube';
import { A, B, HOME, navigate, onReplaced, openPage, REF_A, REF_B, start } from './agent-stage';
import { FakeRuntime } from './fake-runtime';
import { FakeVideo, fire } from './fake-video';

const NOTHING: Shown = { address: null, players: [] };
const SHOWN_A = { address: REF_A, players: [REF_A] };
const SHOWN_B = { address: REF_B, players: [REF_B] };

let root: HTMLElement;

beforeEach(() => {
  vi.restoreAllMocks();
  root = openPage(A);
});

describe('at its start the agent', () => {
  test('says once what the page shows, and asks the page for nothing', () => {
    const query = vi.spyOn(document, 'querySelectorAll');
    const { runtime } = start();
    fire(window, 'pageshow');
    expect(runtime.sent).toMatchObject([{ type: 'agent-ready', shown: SHOWN_A }]);
    expect(runtime.sent).toHaveLength(1);
    expect(query).not.toHaveBeenCalled();
  });

  test('says nothing on a page that shows nothing', () => {
    openPage(HOME);
    expect(start().runtime.sent).toEqual([]);
  });

  test('is not laid out for its width', () => {
    const width = vi.spyOn(window, 'innerWidth', 'get');
    start();
    expect(width).not.toHaveBeenCalled();
  });

  test('is asked once more when it is shown, where it makes its player itself', () => {
    let players: SourceRef[] = [];
    const { runtime } = start({
      site: { ...youtube, detect: () => ({ address: REF_A, players }) },
    });
    players = [REF_A];
    fire(window, 'pageshow');
    expect(runtime.sent.map(({ shown }) => shown.players)).toEqual([[], [REF_A]]);
  });

  test('does nothing when its extension has been replaced already', () => {
    const runtime = Object.assign(new FakeRuntime(), { id: undefined });
    startAgent(youtube, {
      window,
      runtime: () => runtime,
      startPlayerAgent,
      isTop: true,
      onReplaced,
    });
    expect(runtime.sent).toEqual([]);
    expect(runtime.onConnect.count).toBe(0);
  });

  test('does not hear the player of a video that is no lecture', async () => {
    const video = new FakeVideo(root);
    const { runtime } = start();
    await runtime.settle();
    const find = vi.spyOn(youtube, 'findPlayer');
    video.fire('timeupdate');
    expect(find).not.toHaveBeenCalled();
  });
});

describe('in-page navigation', () => {
  test.each([HOME, 'https://www.youtube.com/results?search_query=x'])(
    'to %s, where the miniplayer goes on, leaves nothing to play',
    (address) => {
      new FakeVideo(root);
      const { runtime } = start();
      const port = runtime.connect();
      expect(port.lastOf('playback')?.playback?.ref).toEqual(REF_A);
      navigate(address);
      expect(port.lastOf('playback')?.playback).toBeNull();
    },
  );

  test('from A to B, home and back is told at every step, once', () => {
    const { runtime } = start();
    const port = runtime.connect();
    navigate(B);
    fire(window, 'popstate');
    navigate(HOME);
    navigate(A);
    const steps = [SHOWN_A, SHOWN_B, NOTHING, SHOWN_A];
    expect(runtime.sent.map(({ shown }) => shown)).toEqual(steps);
    expect(port.said.filter(({ type }) => type === 'page')).toEqual(
      steps.map((shown) => ({ type: 'page', agent: port.agent, shown })),
    );
  });

  test('to another second of the same video is no news', () => {
    const { runtime } = start();
    navigate(`${A}&t=754s`);
    expect(runtime.sent).toHaveLength(1);
  });

  test.each(['popstate', 'state-navigateend'])('is noticed by %s', (type) => {
    const { runtime } = start();
    window.happyDOM.setURL(B);
    fire(window, type);
    expect(runtime.sent.at(-1)?.shown).toEqual(SHOWN_B);
  });

  test('is noticed when the page comes back from the cache', () => {
    const { runtime } = start();
    window.happyDOM.setURL(B);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(runtime.sent.at(-1)?.shown).toEqual(SHOWN_B);
  });

  test('is noticed by the Navigation API', () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    const { runtime } = start();
    window.happyDOM.setURL(B);
    fire(navigation, 'currententrychange');
    expect(runtime.sent.at(-1)?.shown).toEqual(SHOWN_B);
    vi.unstubAllGlobals();
  });

  test("never reads what the page says in its event, nor the page's metadata", () => {
    document.head.innerHTML = `<link rel="canonical" href="${A}">`;
    const bell = new CustomEvent('yt-navigate-finish');
    Object.defineProperty(bell, 'detail', {
      get() {
        throw new Error('The detail is a copy of a megabyte.');
      },
    });
    const { runtime } = start();
    navigate(B, bell);
    expect(runtime.sent.at(-1)?.shown).toEqual(SHOWN_B);
  });

  test('is noticed at the next event of the player, where no bell rang', () => {
    const video = new FakeVideo(root);
    const port = start().runtime.connect();
    window.happyDOM.setURL(B);
    video.fire('timeupdate');
    expect(port.lastOf('page')?.shown).toEqual(SHOWN_B);
  });

  test('back from the cache the page is announced again', () => {
    const { runtime } = start();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(runtime.sent.map(({ shown }) => shown)).toEqual([SHOWN_A, SHOWN_A]);
    navigate(HOME);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(runtime.sent).toHaveLength(3);
  });
});

describe('a port', () => {
  test('gets the page and what its player does at once', () => {
    new FakeVideo(root, { currentTime: 754.25, paused: true, playbackRate: 1.5 });
    const port = start().runtime.connect();
    const { agent } = port;
    expect(port.said).toEqual([
      { type: 'page', agent, shown: SHOWN_A },
      {
        type: 'playback',
        agent,
        playback: {
          ref: REF_A,
          time: 754.25,
          duration: 2400,
          paused: true,
          startedAt: null,
          rate: 1.5,
          advert: false,
          area: 640 * 360,
        },
      },
    ]);
    expect(agent).not.toBe('');
  });

  test('of another name gets nothing', () => {
    expect(start().runtime.connect('other').said).toEqual([]);
  });

  test('gets no playback where there is no player, and null when it is gone', () => {
    const port = start().runtime.connect();
    expect(port.lastOf('playback')).toBeUndefined();
    const video = new FakeVideo(root);
    video.fire('loadedmetadata');
    expect(port.lastOf('playback')?.playback?.ref).toEqual(REF_A);
    navigate(HOME);
    expect(port.said.at(-1)).toEqual({ type: 'playback', agent: port.agent, playback: null });
    navigate('https://www.youtube.com/feed/history');
    expect(port.said.filter(({ type }) => type === 'playback')).toHaveLength(2);
  });

  test('that has closed is told nothing, and the player is not heard any more', () => {
    const video = new FakeVideo(root);
    const { runtime } = start();
    const port = runtime.connect();
    port.hangUp();
    const count = port.said.length;
    const find = vi.spyOn(youtube, 'findPlayer');
    video.fire('timeupdate', { currentTime: 5, readyState: 0 });
    expect(port.said).toHaveLength(count);
    expect(find).not.toHaveBeenCalled();
  });

  test('that fails does not keep the others from hearing', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const video = new FakeVideo(root);
    const { runtime } = start();
    const [broken, whole] = [runtime.connect(), runtime.connect()];
    broken.fault = new Error('Attempting to use a disconnected port object');
    video.fire('timeupdate', { currentTime: 9 });
    expect(whole.lastOf('playback')?.playback?.time).toBe(9);
    expect(warn).not.toHaveBeenCalled();
  });
});
