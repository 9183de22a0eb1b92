// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readVideoFacts, toVideoFacts } from '../../../lib/hooks/read-video-facts';
import { youtube } from '../catalogue/made-up';

const VIDEO = youtube('AAAAAAAAAAA');
const DETAILS = {
  videoId: VIDEO.id,
  channelId: 'UCEBb1b_L6zDS3xTUrIALZOw',
  keywords: ['things'],
  shortDescription: 'Things',
};
const FACTS = { channel: DETAILS.channelId, keywords: ['things'], description: 'Things' };

/** A tab whose page is the document of this test. */
const scripting = {
  executeScript: async ({ func }: { func: () => unknown[] }) => [
    { result: structuredClone(func()) },
  ],
};

function setPlayer(id: string, details: unknown): void {
  const player = document.createElement('div');
  player.id = id;
  Object.assign(player, { getPlayerResponse: () => ({ videoDetails: details }) });
  document.body.append(player);
}

describe('what a page of YouTube says of its video', () => {
  test.each(['movie_player', 'shorts-player'])('is asked of its player: %s', async (id) => {
    document.body.innerHTML = '';
    setPlayer(id, DETAILS);
    expect(await readVideoFacts(scripting, 7, VIDEO)).toEqual(FACTS);
    expect(await readVideoFacts(scripting, 7, youtube('BBBBBBBBBBB'))).toBeNull();
  });

  test('comes with the page while it has no player', async () => {
    document.body.innerHTML = '<div id="movie_player"></div>';
    Object.assign(window, { ytInitialPlayerResponse: { videoDetails: DETAILS } });
    expect(await readVideoFacts(scripting, 7, VIDEO)).toEqual(FACTS);
    Reflect.deleteProperty(window, 'ytInitialPlayerResponse');
    expect(await readVideoFacts(scripting, 7, VIDEO)).toBeNull();
  });

  test('is nothing when the tab cannot be asked', async () => {
    const gone = { executeScript: () => Promise.reject(new Error('No tab with id: 7')) };
    expect(await readVideoFacts(gone, 7, VIDEO)).toBeNull();
    for (const answer of [[], [{}], [{ result: 'x' }]]) {
      expect(await readVideoFacts({ executeScript: async () => answer }, 7, VIDEO)).toBeNull();
    }
  });

  test.each([
    null,
    'text',
    [],
    {},
    { ...DETAILS, videoId: 'BBBBBBBBBBB' },
    { ...DETAILS, videoId: [VIDEO.id] },
  ])('is not believed when it is %j', (details) => {
    expect(toVideoFacts(details, VIDEO.id)).toBeNull();
  });

  test('is cut down to what is of use', () => {
    const facts = toVideoFacts(
      {
        ...DETAILS,
        channelId: {},
        keywords: [...Array(1_000).fill('word'), 7],
        shortDescription: 'x'.repeat(1e6),
      },
      VIDEO.id,
    );
    expect(facts).toMatchObject({ channel: null });
    expect(facts?.keywords).toHaveLength(100);
    expect(facts?.description).toHaveLength(10_000);
    expect(toVideoFacts({ videoId: VIDEO.id, keywords: [7, 'x'.repeat(501)] }, VIDEO.id)).toEqual({
      channel: null,
      keywords: [],
      description: '',
    });
  });
});
