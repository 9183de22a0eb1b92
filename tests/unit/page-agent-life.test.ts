// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startAgent } from '../../lib/page-agent';
import { startPlayerAgent } from '../../lib/player-agent';
import { youtube } from '../../lib/sites/youtube';
import { A, B, endAll, navigate, onReplaced, openPage, REF_A, start } from './agent-stage';
import { FakeRuntime } from './fake-runtime';
import { FakeVideo } from './fake-video';

let root: HTMLElement;

beforeEach(() => {
  vi.restoreAllMocks();
  root = openPage(A);
});

describe('the answer that a page is a lecture', () => {
  /** Whether the agent hears the player although no panel is open. */
  function isHeard(video: FakeVideo): boolean {
    const look = vi.spyOn(youtube, 'isAdvert');
    video.fire('timeupdate');
    return look.mock.calls.length > 0;
  }

  test('holds for that page only', async () => {
    const video = new FakeVideo(root);
    const { runtime } = start({ answer: { isLecture: true } });
    await runtime.settle();
    expect(isHeard(video)).toBe(true);
    runtime.answer = async () => Promise.reject(new Error('Receiving end does not exist.'));
    navigate(B);
    await runtime.settle();
    vi.restoreAllMocks();
    expect(isHeard(video)).toBe(false);
  });

  test('is not taken for the next page when it comes late', async () => {
    const video = new FakeVideo(root);
    let answerLate = (_: unknown): void => {};
    const late = new Promise((resolve) => {
      answerLate = resolve;
    });
    const { runtime } = start({ answer: late });
    runtime.answer = async () => ({ isLecture: false });
    navigate(B);
    answerLate({ isLecture: true });
    await runtime.settle();
    expect(isHeard(video)).toBe(false);
  });
});

test('a page that goes into the back-forward cache hangs up, and answers again when it is back', () => {
  const { runtime } = start();
  const port = runtime.connect();
  window.dispatchEvent(new Event('pagehide'));
  expect(port.isOpen).toBe(false);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(runtime.sent).toHaveLength(2);
  expect(runtime.connect().lastOf('page')?.shown.address).toEqual(REF_A);
});

describe('when the extension was replaced', () => {
  test.each([
    ['its id is gone', (runtime: FakeRuntime) => Object.assign(runtime, { id: undefined })],
    ['a newer script started', endAll],
  ])('and %s, the agent falls silent and leaves nothing behind', (_, end) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const video = new FakeVideo(root);
    const { runtime } = start();
    const port = runtime.connect();
    const { length } = port.said;
    end(runtime);
    video.fire('timeupdate', { currentTime: 9 });
    navigate(B);
    expect(port.said).toHaveLength(length);
    expect(port.isOpen).toBe(false);
    expect(runtime.sent).toHaveLength(1);
    expect(runtime.onConnect.count).toBe(0);
    expect(warn).not.toHaveBeenCalled();
  });

  test.each([
    'Could not establish connection. Receiving end does not exist.',
    'Extension context invalidated.',
    'The message port closed before a response was received.',
  ])('%s: is no fault', async (message) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const runtime = new FakeRuntime();
    runtime.answer = async () => Promise.reject(new Error(message));
    startAgent(youtube, {
      window,
      runtime: () => runtime,
      startPlayerAgent,
      isTop: true,
      onReplaced,
    });
    await runtime.settle();
    navigate(B);
    await runtime.settle();
    expect(runtime.sent).toHaveLength(2);
    expect(warn).not.toHaveBeenCalled();
  });

  test('any other fault is reported once and never thrown into the page', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const runtime = new FakeRuntime();
    const site = {
      ...youtube,
      detect() {
        throw new TypeError('document.querySelectorAll is not a function');
      },
    };
    startAgent(site, {
      window,
      runtime: () => runtime,
      startPlayerAgent,
      isTop: true,
      onReplaced,
    });
    expect(() => navigate(B)).not.toThrow();
    expect(warn).toHaveBeenCalledOnce();
  });
});
