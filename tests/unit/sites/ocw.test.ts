// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Shown } from '../../../lib/domain/playback';
import { ocw } from '../../../lib/sites/ocw';

const SLUG = '15-356-how-to-develop-breakthrough-products-and-services-spring-2012';
const PAGE = `https://ocw.mit.edu/courses/${SLUG}/resources/lecture-3/`;
const LEGACY_PAGE = `https://ocw.mit.edu/courses/sloan-school-of-management/${SLUG}/lecture-videos/lecture-3`;
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

/** A player as OCW's theme writes it, with its hidden twin. `srcdoc` keeps happy-dom from complaining. `div` is what Video.js makes of it. */
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
  return ocw.detect(new URL(address), page);
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

describe('an offline copy', () => {
  const copy = 'file:///home/student/course/resources/lecture-3/index.html';

  function video(id: string, isPaused: boolean): void {
    page.body.insertAdjacentHTML(
      'beforeend',
      `<div class="video-embed"><div class="video-container">
        <div id="video-player-${id}-${HEX}" class="video-js vjs-ocw"><video id="${id}_html5_api"></video></div>
      </div></div>`,
    );
    const element = page.getElementById(`${id}_html5_api`);
    if (element) Object.defineProperty(element, 'paused', { value: isPaused });
  }

  test('is the page that its head names', () => {
    write(player({ id: 'odj5VnTI490', setup: null }), `<link rel="canonical" href="${PAGE}">`);
    expect(detect(copy)).toEqual({
      address: { kind: 'ocw', id: `courses/${SLUG}/resources/lecture-3` },
      players: [{ kind: 'youtube', id: 'odj5VnTI490' }],
    });
  });

  test('may name it by og:url alone', () => {
    write('', `<meta property="og:url" content="${PAGE}">`);
    expect(detect(copy).address?.id).toBe(`courses/${SLUG}/resources/lecture-3`);
  });

  test.each(['', '<link rel="canonical" href="https://evil.example/">', '<link rel="canonical">'])(
    'of another site or of none is nothing: %s',
    (head) => {
      write(player({ id: 'odj5VnTI490' }), head);
      expect(detect(copy)).toEqual({ address: null, players: [] });
    },
  );

  test('plays a file in the page: the one that is running, else the first', () => {
    video('odj5VnTI490', true);
    const first = ocw.findPlayer(new URL(copy), page);
    expect(first?.id).toBe('odj5VnTI490_html5_api');
    expect(first && ocw.playing(new URL(copy), first)?.id).toBe('odj5VnTI490');
    video('31iUEuwi740', false);
    expect(ocw.findPlayer(new URL(copy), page)?.id).toBe('31iUEuwi740_html5_api');
  });

  test('online there is no element to follow: the frame has its own agent', () => {
    video('odj5VnTI490', false);
    expect(ocw.findPlayer(new URL(PAGE), page)).toBeNull();
  });
});

describe('a legacy page', () => {
  function script(text: string): void {
    page.body.append(Object.assign(page.createElement('script'), { text }));
  }

  test.each([
    `ocw_embed_media('media-embed-1', 'http://www.youtube.com/v/odj5VnTI490', 'youtube', '/courses/x', '/img.jpg', '')`,
    `ocw_embed_chapter_media("media-embed-1", "https://www.youtube.com/v/odj5VnTI490", 'youtube', '/x', '/i', 10, 90, '')`,
    `load_media_chapter('http://www.youtube.com/v/odj5VnTI490', 'youtube', '/x', '/i', 10, 90)`,
    `load_multiple_media_chapter('a', 'b', 'c', 'http://www.youtube.com/v/odj5VnTI490', 'youtube')`,
    `video_popup('a', 'b', 'c', 'http://www.youtube.com/v/odj5VnTI490', 'youtube')`,
    `scholar_video_popup ( 'a', 'b', 'c', 'http://www.youtube.com/v/odj5VnTI490', 'youtube')`,
    `HFH_video_popup('a',\n 'b',\n 'c',\n 'http://www.youtube.com/v/odj5VnTI490')`,
  ])('names its recording in a call: %s', (call) => {
    script(`var x = 1; ${call};`);
    expect(idsAt(LEGACY_PAGE)).toEqual(['youtube:odj5VnTI490']);
  });

  test('names each recording once, in order', () => {
    script(`load_media_chapter('http://www.youtube.com/v/odj5VnTI490', 'youtube', '/x', '/i', 0, 90);
      load_media_chapter('http://www.youtube.com/v/odj5VnTI490', 'youtube', '/x', '/i', 90, 180);`);
    script(`ocw_embed_media('b', 'http://www.youtube.com/v/-qTVDxXBK5A', 'youtube')`);
    expect(idsAt(LEGACY_PAGE)).toEqual(['youtube:odj5VnTI490', 'youtube:-qTVDxXBK5A']);
  });

  test.each([
    `function ocw_embed_media(container, media_url, provider) { return 'http://www.youtube.com/v/odj5VnTI490' }`,
    `my_ocw_embed_media_x('http://www.youtube.com/v/odj5VnTI490')`,
    `ocw_embed_media('a', 'rtmp://example/odj5VnTI490', 'rtmp')`,
    `ocw_embed_media('a', 'http://www.youtube.com/v/odj5VnTI4901', 'youtube')`,
    `ocw_embed_media('a', 'http://www.youtube.com.evil.example/v/odj5VnTI490', 'youtube')`,
    `link('http://www.youtube.com/v/odj5VnTI490')`,
    `ocw_embed_media(`.repeat(30_000),
  ])('has no player for %.60s', (text) => {
    script(text);
    expect(idsAt(LEGACY_PAGE)).toEqual([]);
  });

  test('may also have the players of today', () => {
    write(player({ id: 'odj5VnTI490' }));
    expect(idsAt(LEGACY_PAGE)).toEqual(['youtube:odj5VnTI490']);
  });

  test('only: scripts of a current page are not read', () => {
    script(`ocw_embed_media('a', 'http://www.youtube.com/v/odj5VnTI490', 'youtube')`);
    expect(idsAt(PAGE)).toEqual([]);
  });
});
