// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { isKnownEmbed, youtube } from '../../../lib/sites/youtube';

const WATCH = new URL('https://www.youtube.com/watch?v=odj5VnTI490');
const MAIN =
  '<div id="movie_player" class="html5-video-player"><div class="html5-video-container"><video id="main" class="video-stream html5-main-video"></video></div></div>';

function find(url: URL): string | undefined {
  return youtube.findPlayer(url, document)?.id;
}

function setDuration(id: string, duration: number): void {
  const element = document.getElementById(id);
  if (element) Object.defineProperty(element, 'duration', { value: duration });
}

beforeEach(() => {
  document.body.innerHTML = '';
});

test('the page is not asked what it shows: its metadata stay those of the first video', () => {
  document.head.innerHTML =
    '<link rel="canonical" href="https://www.youtube.com/watch?v=RPSt0o3yRhI">';
  const ref = { kind: 'youtube', id: 'odj5VnTI490' };
  expect(youtube.detect(WATCH, { document })).toEqual({ address: ref, players: [ref] });
  expect(youtube.detect(new URL(`${WATCH}&list=PLUl4u3cNGP61&index=3`), { document })).toEqual({
    address: ref,
    players: [ref],
    list: 'PLUl4u3cNGP61',
  });
  expect(
    youtube.detect(new URL('https://www.youtube.com/playlist?list=PL1'), { document }),
  ).toEqual({ address: null, players: [] });
});

describe('the player', () => {
  test('is the one in #movie_player, whatever other videos the page has', () => {
    document.body.innerHTML = `
      <video id="blob"></video>
      <div id="inline-preview-player"><video id="preview" class="html5-main-video"></video></div>
      <ytd-video-preview><div id="movie_player"><video id="hover" class="html5-main-video"></video></div></ytd-video-preview>
      <div id="shorts-player"><video id="shorts" class="html5-main-video"></video></div>${MAIN}`;
    setDuration('hover', 30);
    expect(find(WATCH)).toBe('main');
    expect(find(new URL('https://www.youtube.com/embed/odj5VnTI490'))).toBe('main');
  });

  test('of a short is the one in #shorts-player', () => {
    document.body.innerHTML = `${MAIN}<div id="shorts-player"><video id="shorts" class="html5-main-video"></video></div>`;
    expect(find(new URL('https://www.youtube.com/shorts/odj5VnTI490'))).toBe('shorts');
  });

  test('is the one that has loaded something, where there are two', () => {
    document.body.innerHTML = `<div id="movie_player"><video id="empty" class="html5-main-video"></video></div>${MAIN}`;
    setDuration('empty', Number.NaN);
    setDuration('main', 2400);
    expect(find(WATCH)).toBe('main');
  });

  test('is found behind a form that takes the id of the player', () => {
    document.body.innerHTML = `<form id="movie_player"><input name="querySelectorAll"></form>${MAIN}`;
    expect(find(WATCH)).toBe('main');
  });

  test('is none before the page has made it', () => {
    document.body.innerHTML = '<div id="player"><div id="player-api"></div></div>';
    expect(find(WATCH)).toBeUndefined();
  });
});

test('an advert plays while the player says so', () => {
  document.body.innerHTML = MAIN;
  const player = youtube.findPlayer(WATCH, document);
  expect(player && youtube.isAdvert(player)).toBe(false);
  document.getElementById('movie_player')?.classList.add('ad-showing', 'ad-interrupting');
  expect(player && youtube.isAdvert(player)).toBe(true);
});

describe('a frame is the player in a page of OCW', () => {
  test.each([
    ['/embed/odj5VnTI490', 'https://ocw.mit.edu', true],
    ['/embed/odj5VnTI490', 'https://ocw.mit.edu/', true],
    ['/embed/odj5VnTI490', 'https://learn.mit.edu', true],
    ['/embed/odj5VnTI490', 'https://ocw.mit.edu.evil.example', false],
    ['/embed/odj5VnTI490', 'https://evil.example/https://ocw.mit.edu', false],
    ['/embed/odj5VnTI490', 'http://ocw.mit.edu', false],
    ['/embed/odj5VnTI490', 'https://ocw.mit.edu:8443', false],
    ['/embed/odj5VnTI490', 'null', false],
    ['/embed/odj5VnTI490', '', false],
    ['/live_chat', 'https://ocw.mit.edu', false],
    ['/watch', 'https://ocw.mit.edu', false],
    ['https://www.youtube-nocookie.com/embed/odj5VnTI490', 'https://a.example', true],
    ['https://www.youtube-nocookie.com/live_chat', 'https://a.example', false],
    ['https://youtube-nocookie.com.a.example/embed/odj5VnTI490', 'https://a.example', false],
  ])('%s in %s: %s', (path, parent, expected) => {
    expect(isKnownEmbed(new URL(path, 'https://www.youtube.com'), parent)).toBe(expected);
  });
});
