// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Shown } from '../../../lib/domain/playback';
import { ocw } from '../../../lib/sites/ocw';

const SLUG = '15-356-how-to-develop-breakthrough-products-and-services-spring-2012';
const PAGE = `https://ocw.mit.edu/courses/${SLUG}/resources/lecture-3/`;
const HEX = '3d94fee3e93ba7b4830a21068378aa22';

interface PlayerShape {
  id: string;
  setup?: string | null;
  tag?: 'video' | 'div';
  role?: 'video-page' | 'video-embed';
}

function setupOf(id: string, clip = ''): string {
  return `{"techOrder":["youtube"],"sources":[{"type":"video/youtube","src":"https://www.youtube.com/embed/${id}"}],"youtube":{"ytControls":2${clip}}}`;
}

/**
 * A player as OCW's theme writes it, with its hidden twin. `srcdoc` keeps happy-dom from complaining. `div` is what Video.js
 * makes of it.
 */
function player({ id, setup = setupOf(id), tag = 'video', role = 'video-page' }: PlayerShape) {
  const data = setup === null ? '' : `data-setup='${setup}'`;
  const api =
    tag === 'div'
      ? `<iframe srcdoc="" class="vjs-tech" id="video-player-${id}-${HEX}_api"></iframe>`
      : '';
  return `<div class="${role}">
    <div class="video-container youtube-container">
      <${tag} id="video-player-${id}-${HEX}" class="video-js vjs-ocw" ${data}>${api}</${tag}>
    </div>
    <div class="video-fallback-container" style="display:none">
      <iframe srcdoc="" src="https://www.youtube.com/embed/${id}"></iframe>
    </div>
  </div>`;
}

/** The page under test. A parsed document runs no scripts. */
let page: Document;

function write(body: string, head = ''): void {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  page = new DOMParser().parseFromString(html, 'text/html');
}

function detect(address: string): Shown {
  return ocw.detect(new URL(address), { document: page });
}

function idsAt(address: string): string[] {
  return detect(address).players.map(({ kind, id }) => `${kind}:${id}`);
}

beforeEach(() => {
  write('');
});

describe('players of a current page', () => {
  test.each(['video', 'div'] as const)('is read from its set-up, as <%s>', (tag) => {
    write(player({ id: 'odj5VnTI490', tag }));
    expect(detect(PAGE)).toEqual({
      address: { kind: 'ocw', id: `courses/${SLUG}/resources/lecture-3` },
      players: [{ kind: 'youtube', id: 'odj5VnTI490' }],
    });
  });

  test('are none on a page that shows slides, and none of foreign frames', () => {
    write(
      '<iframe srcdoc="" src="https://www.youtube.com/embed/odj5VnTI490"></iframe><video class="vjs-ocw"></video>',
    );
    expect(idsAt(PAGE)).toEqual([]);
  });

  test('come with the lecture of the page first, then in page order, each once', () => {
    write(
      player({ id: '31iUEuwi740', role: 'video-embed' }) +
        player({ id: 'odj5VnTI490' }) +
        player({ id: 'RPSt0o3yRhI', role: 'video-embed' }) +
        player({ id: '31iUEuwi740', role: 'video-embed', tag: 'div' }),
    );
    expect(idsAt(PAGE)).toEqual([
      'youtube:odj5VnTI490',
      'youtube:31iUEuwi740',
      'youtube:RPSt0o3yRhI',
    ]);
  });

  test('of a clip is the whole recording', () => {
    const setup = setupOf('-qTVDxXBK5A', ',"start":13,"end":90');
    write(player({ id: '-qTVDxXBK5A', setup }));
    expect(idsAt(PAGE)).toEqual(['youtube:-qTVDxXBK5A']);
  });

  test('are found on MIT Learn', () => {
    write(player({ id: 'odj5VnTI490' }));
    expect(detect(`https://learn.mit.edu/courses/o/${SLUG}/resources/lecture-3/`)).toEqual(
      detect(PAGE),
    );
  });

  test('are not looked for where the address names no course', () => {
    write(player({ id: 'odj5VnTI490' }));
    expect(detect('https://ocw.mit.edu/search/')).toEqual({ address: null, players: [] });
  });

  test('with a blank in its id is the same recording', () => {
    write(player({ id: 'odj5VnTI490', setup: setupOf(' odj5VnTI490 ') }));
    expect(idsAt(PAGE)).toEqual(['youtube:odj5VnTI490']);
  });
});

describe('a set-up that cannot be read leaves the id of the element', () => {
  test.each([
    ['absent', null],
    ['empty', ''],
    ['no JSON', '{"sources":'],
    ['null', 'null'],
    ['a number', '7'],
    ['no list', '{"sources":{"src":"https://www.youtube.com/embed/RPSt0o3yRhI"}}'],
    ['no source', '{"sources":[]}'],
    ['a null source', '{"sources":[null]}'],
    ['no text', '{"sources":[{"src":{"toString":"x"}}]}'],
    ['no address', '{"sources":[{"src":"odj5VnTI490"}]}'],
    ['an id that is too long', setupOf('odj5VnTI4901')],
    [
      'a look-alike host',
      setupOf('x').replace(
        'www.youtube.com/embed/x',
        'www.youtube.com.evil.example/embed/RPSt0o3yRhI',
      ),
    ],
    ['a playlist', setupOf('videoseries')],
    [
      'huge',
      `{"sources":[{"src":"https://www.youtube.com/embed/RPSt0o3yRhI","x":"${'x'.repeat(20_000)}"}]}`,
    ],
    ['nested a thousand times', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('%s', (_, setup) => {
    write(player({ id: 'odj5VnTI490', setup }));
    expect(idsAt(PAGE)).toEqual(['youtube:odj5VnTI490']);
  });

  test('and without an id of the known shape there is no player', () => {
    write(`<video id="video-player-odj5VnTI490" class="video-js vjs-ocw"></video>
      <video id="video-player-odj5VnTI4901-${HEX}" class="video-js vjs-ocw" data-setup="x"></video>`);
    expect(idsAt(PAGE)).toEqual([]);
  });
});

test('the player is that of a frame, which has its own agent', () => {
  write('<div class="video-container"><video class="video-js vjs-ocw"></video></div>');
  expect(ocw.findPlayer(new URL(PAGE), page)).toBeNull();
});
