// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import {
  type ClockScripts,
  readClocks,
  readShift,
  seekContent,
} from '../../../lib/hooks/player-clocks';
import { youtube } from '../catalogue/made-up';

const VIDEO = youtube('AAAAAAAAAAA');

/** A tab whose page is the document of this test. */
const scripting: ClockScripts = {
  executeScript: async ({ func, args }) => [{ result: structuredClone(func(...args)) }],
};

function setPlayer(facts: {
  id?: string;
  content?: unknown;
  seeking?: boolean;
  className?: string;
}) {
  document.body.innerHTML = `<div id="movie_player" class="${facts.className ?? ''}">
    <video class="html5-main-video"></video></div>`;
  const seekTo = vi.fn();
  Object.assign(document.body.firstElementChild ?? {}, {
    getVideoData: () => ({ video_id: facts.id ?? VIDEO.id }),
    getCurrentTime: () => facts.content,
    seekTo,
  });
  const video = document.querySelector('video');
  const shown = { currentTime: 130, readyState: 4, seeking: facts.seeking ?? false };
  for (const [name, value] of Object.entries(shown)) {
    if (video) Object.defineProperty(video, name, { value });
  }
  return seekTo;
}

describe('the clocks of a player of YouTube', () => {
  test('are the element’s and the player’s own', async () => {
    setPlayer({ content: 100 });
    expect(await readClocks(scripting, 7, VIDEO)).toEqual({ element: 130, content: 100 });
  });

  test.each([
    ['of another video', { content: 100, id: 'BBBBBBBBBBB' }],
    ['in an advert that is marked', { content: 100, className: 'ad-showing' }],
    ['while it seeks', { content: 100, seeking: true }],
    ['that are no times', { content: 'soon' }],
    ['that a page has made up', { content: Number.NaN }],
    ['before the start', { content: -5 }],
  ])('are not told %s', async (_, facts) => {
    setPlayer(facts);
    expect(await readClocks(scripting, 7, VIDEO)).toBeNull();
  });

  test('are not told by a tab that is gone', async () => {
    const gone: ClockScripts = { executeScript: () => Promise.reject(new Error('No tab')) };
    expect(await readClocks(gone, 7, VIDEO)).toBeNull();
  });

  test('a seek goes to the player of that video alone', async () => {
    const seekTo = setPlayer({ content: 100 });
    await seekContent(scripting, 7, youtube('BBBBBBBBBBB'), 50);
    expect(seekTo).not.toHaveBeenCalled();
    await seekContent(scripting, 7, VIDEO, 50);
    expect(seekTo).toHaveBeenCalledWith(50, true);
  });
});

describe('asked once', () => {
  test('clocks that agree are looked at once', async () => {
    const wait = vi.fn(async () => undefined);
    expect(await readShift(async () => ({ element: 100, content: 100 }), wait)).toBe(0);
    expect(wait).not.toHaveBeenCalled();
  });

  test('others are believed when they run side by side', async () => {
    let content = 100;
    const askRunning = async () => ({ element: content + 30, content: content++ });
    expect(await readShift(askRunning, async () => undefined)).toBe(30);
    expect(
      await readShift(
        async () => ({ element: 130, content: 0 }),
        async () => undefined,
      ),
    ).toBe(0);
    expect(await readShift(async () => null)).toBe(0);
  });
});
