// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { ocwOffline } from '../../../lib/sites/ocw-offline';

const SLUG = '15-356-how-to-develop-breakthrough-products-and-services-spring-2012';
const PAGE = `https://ocw.mit.edu/courses/${SLUG}/resources/lecture-3/`;
const LEGACY_PAGE = `https://ocw.mit.edu/courses/sloan-school-of-management/${SLUG}/lecture-videos/lecture-3`;
const HEX = '3d94fee3e93ba7b4830a21068378aa22';
const COPY = new URL('file:///home/student/course/resources/lecture-3/index.html');

/** The page under test. A parsed document runs no scripts. */
let page: Document;

function write(body: string, head = ''): void {
  page = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

beforeEach(() => write(''));

function player(id: string): string {
  return `<video id="video-player-${id}-${HEX}" class="video-js vjs-ocw"></video>`;
}

function ids(): string[] {
  return ocwOffline.detect(COPY, { document: page }).players.map(({ kind, id }) => `${kind}:${id}`);
}

describe('a copy of a current page', () => {
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
    write(player('odj5VnTI490'), `<link rel="canonical" href="${PAGE}">`);
    expect(ocwOffline.detect(COPY, { document: page })).toEqual({
      address: { kind: 'ocw', id: `courses/${SLUG}/resources/lecture-3` },
      players: [{ kind: 'youtube', id: 'odj5VnTI490' }],
    });
  });

  test('may name it by og:url alone', () => {
    write('', `<meta property="og:url" content="${PAGE}">`);
    expect(ocwOffline.detect(COPY, { document: page }).address?.id).toBe(
      `courses/${SLUG}/resources/lecture-3`,
    );
  });

  test.each(['', '<link rel="canonical" href="https://evil.example/">', '<link rel="canonical">'])(
    'of another site or of none is nothing: %s',
    (head) => {
      write(player('odj5VnTI490'), head);
      expect(ocwOffline.detect(COPY, { document: page })).toEqual({ address: null, players: [] });
    },
  );

  test('plays a file in the page: the one that is running, else the first', () => {
    video('odj5VnTI490', true);
    const first = ocwOffline.findPlayer(COPY, page);
    expect(first?.id).toBe('odj5VnTI490_html5_api');
    expect(first && ocwOffline.playing({ kind: 'ocw', id: 'courses/x' }, first)?.id).toBe(
      'odj5VnTI490',
    );
    video('31iUEuwi740', false);
    expect(ocwOffline.findPlayer(COPY, page)?.id).toBe('31iUEuwi740_html5_api');
  });
});

describe('a copy of a page of before 2022', () => {
  beforeEach(() => write('', `<link rel="canonical" href="${LEGACY_PAGE}">`));

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
    expect(ids()).toEqual(['youtube:odj5VnTI490']);
  });

  test('names each recording once, in order', () => {
    script(`load_media_chapter('http://www.youtube.com/v/odj5VnTI490', 'youtube', '/x', '/i', 0, 90);
      load_media_chapter('http://www.youtube.com/v/odj5VnTI490', 'youtube', '/x', '/i', 90, 180);`);
    script(`ocw_embed_media('b', 'http://www.youtube.com/v/-qTVDxXBK5A', 'youtube')`);
    expect(ids()).toEqual(['youtube:odj5VnTI490', 'youtube:-qTVDxXBK5A']);
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
    expect(ids()).toEqual([]);
  });

  test('may also have the players of today', () => {
    page.body.innerHTML = player('odj5VnTI490');
    expect(ids()).toEqual(['youtube:odj5VnTI490']);
  });
});
