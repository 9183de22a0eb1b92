import { describe, expect, test, vi } from 'vitest';
import { keepPicture, type PlayingNow } from '../../../lib/hooks/keep-picture';
import type { PlayerLook } from '../../../lib/hooks/look-at-player';
import { type PictureBrowser, takePicture } from '../../../lib/hooks/take-picture';
import { parseAddress } from '../../../lib/sites';
import { english } from '../../english';

const VIDEO = { kind: 'youtube', id: 'odj5VnTI490' } as const;
const FILE = { kind: 'archive', id: 'MIT15.356/file.mp4' } as const;
const ADDRESS = `https://www.youtube.com/watch?v=${VIDEO.id}`;

function sampleLook(fields: Partial<PlayerLook> = {}): PlayerLook {
  return {
    address: ADDRESS,
    isTop: true,
    isAdvert: false,
    isReady: true,
    place: { left: 0, top: 0, width: 640, height: 360 },
    view: { width: 1000, height: 600 },
    image: null,
    ...fields,
  };
}

/** A browser whose frames look so, by their ids. */
function createBrowser(frames: Record<number, PlayerLook | null>, fields: object = {}) {
  const browser: PictureBrowser = {
    scripting: {
      executeScript: vi.fn(async ({ target }) =>
        Object.entries(frames)
          .map(([id, result]) => ({ frameId: Number(id), result }))
          .filter(({ frameId }) => target.frameIds?.includes(frameId) ?? true),
      ),
    },
    tabs: {
      get: async () => ({ active: true, windowId: 1 }),
      captureVisibleTab: () => Promise.reject(new Error('activeTab')),
      ...fields,
    },
  };
  return browser;
}

describe('there is no picture', () => {
  test.each([
    ['of a page without a player', { 0: null }, VIDEO, 'no-player'],
    [
      'of another video than the one that plays',
      { 0: sampleLook({ address: 'https://www.youtube.com/watch?v=aaaaaaaaaaa' }) },
      VIDEO,
      'no-player',
    ],
    ['of an advert', { 0: sampleLook({ isAdvert: true }) }, VIDEO, 'advert'],
    ['before the first frame', { 0: sampleLook({ isReady: false }) }, VIDEO, 'not-ready'],
    ['of the window without a gesture', { 0: sampleLook() }, VIDEO, 'not-allowed'],
    [
      'of the window for a frame inside a page, wherever that stands',
      { 7: sampleLook({ isTop: false }) },
      VIDEO,
      'unreachable',
    ],
    [
      'of an Archive page without the player in it',
      { 3: sampleLook({ isTop: false, address: 'https://archive.org/details/x' }) },
      FILE,
      'no-player',
    ],
  ])('%s', async (_, frames, ref, reason) => {
    const taking = takePicture(createBrowser(frames), { tabId: 1, ref }, parseAddress);
    await expect(taking).rejects.toMatchObject({ reason });
  });

  test('of a tab that went to the back while the window was taken', async () => {
    const browser = createBrowser(
      { 0: sampleLook() },
      { get: async () => ({ active: false, windowId: 1 }), captureVisibleTab: async () => '' },
    );
    const taking = takePicture(browser, { tabId: 1, ref: VIDEO }, parseAddress);
    await expect(taking).rejects.toMatchObject({ reason: 'changed' });
  });
});

test('the largest frame of the video is the one that is drawn, not its hidden twin', async () => {
  const small = { left: 0, top: 0, width: 10, height: 10 };
  const browser = createBrowser({
    4: sampleLook({ isTop: false, place: small }),
    9: sampleLook({ isTop: false, isAdvert: true }),
  });
  const taking = takePicture(browser, { tabId: 1, ref: VIDEO }, parseAddress);
  await expect(taking).rejects.toMatchObject({ reason: 'advert' });
  expect(browser.scripting.executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ target: { tabId: 1, frameIds: [9] } }),
  );
});

test('an advert that the player tells of is said before the page is asked', async () => {
  const browser = createBrowser({ 0: sampleLook() });
  const now: PlayingNow = { tabId: 1, ref: VIDEO, lecture: 'x', time: 3, isAdvert: true };
  const save = vi.fn();
  const { say } = english;
  const why = await keepPicture(
    { browser, playing: () => now, parseAddress, save, say, describeError: String },
    () => null,
  );
  expect(why).toContain('an advert is playing');
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  expect(save).not.toHaveBeenCalled();
});
