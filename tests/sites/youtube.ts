import { randomBytes } from 'node:crypto';
import { type Answer, json, page, redirect, type SiteSettings, type StandIn } from './answer';
import { findVideo } from './videos';
import { embedHeaders, pageHeaders } from './youtube-headers';
import { browsePage, embedPage, mobilePage, shortsPage, watchPage } from './youtube-pages';

/** www.youtube.com */
export const youtube: StandIn = ({ url }, settings) => {
  const { pathname, searchParams } = url;
  const nonce = randomBytes(16).toString('base64url');

  const watched =
    pathname === '/watch' ? searchParams.get('v') : firstOf(/^\/live\/([^/]+)/, pathname);
  if (watched !== null) {
    return page(watchPage(findVideo(watched), watched, nonce, settings), pageHeaders(nonce));
  }
  const short = firstOf(/^\/shorts\/([^/]+)/, pathname);
  if (short !== null) {
    return page(shortsPage(findVideo(short), short, nonce, settings), pageHeaders(nonce));
  }
  if (/^\/($|feed\/|results$|playlist$|@)/.test(pathname)) {
    return page(browsePage(nonce, settings), pageHeaders(nonce));
  }
  if (pathname === '/redirect') return leave(searchParams.get('q') ?? '');
  if (pathname.startsWith('/youtubei/v1/')) return json('{}');
  return embed(pathname, nonce, settings);
};

/** www.youtube-nocookie.com: embedded players and nothing else. */
export const nocookie: StandIn = ({ url }, settings) =>
  embed(url.pathname, randomBytes(16).toString('base64url'), settings);

/** youtu.be: a redirect that keeps the time. */
export const shortAddress: StandIn = ({ url }) => {
  const id = url.pathname.slice(1);
  if (id === '') return redirect(301, 'https://www.youtube.com/');
  return redirect(303, `https://www.youtube.com/watch?${withVideo(url, id)}&feature=youtu.be`);
};

/** m.youtube.com: a page of its own for telephones, a redirect for everything else. */
export const mobile: StandIn = ({ url, userAgent }, settings) => {
  const id = url.pathname === '/watch' ? url.searchParams.get('v') : null;
  if (/Mobile|Android/.test(userAgent)) {
    const nonce = randomBytes(16).toString('base64url');
    return id === null
      ? null
      : page(mobilePage(findVideo(id), id, nonce, settings), pageHeaders(nonce));
  }
  return redirect(302, `https://www.youtube.com${url.pathname}${url.search}`);
};

function embed(pathname: string, nonce: string, settings: SiteSettings): Answer | null {
  const id = firstOf(/^\/embed\/([^/]+)$/, pathname);
  return id === null
    ? null
    : page(embedPage(findVideo(id), id, nonce, settings), embedHeaders(nonce));
}

/** A link in a description goes through YouTube first. */
function leave(address: string): Answer | null {
  return /^https?:\/\//.test(address) ? redirect(303, address) : null;
}

function withVideo(url: URL, id: string): URLSearchParams {
  return new URLSearchParams([['v', id], ...url.searchParams]);
}

function firstOf(pattern: RegExp, text: string): string | null {
  return pattern.exec(text)?.[1] ?? null;
}
