import { randomBytes } from 'node:crypto';
import { type Answer, json, page, redirect, type SiteSettings, type StandIn } from './answer';
import { embedHeaders, pageHeaders } from './youtube-headers';
import { type PageKind, youtubePage } from './youtube-pages';

/** www.youtube.com */
export const youtube: StandIn = ({ url }, settings) => {
  const { pathname, searchParams } = url;
  if (pathname === '/redirect') return leave(searchParams.get('q') ?? '');
  if (pathname.startsWith('/youtubei/v1/')) return json('{}');
  if (/^\/($|feed\/|results$|playlist$|@)/.test(pathname)) return send('browse', null, settings);
  if (pathname === '/watch') return send('watch', searchParams.get('v'), settings);
  const [, kind, id] = /^\/(live|shorts|embed)\/([^/]+)$/.exec(pathname) ?? [];
  if (id === undefined) return null;
  return send(kind === 'shorts' ? 'shorts' : kind === 'embed' ? 'embed' : 'watch', id, settings);
};

/** www.youtube-nocookie.com: embedded players and nothing else. */
export const nocookie: StandIn = ({ url }, settings) => {
  const id = /^\/embed\/([^/]+)$/.exec(url.pathname)?.[1];
  return id === undefined ? null : send('embed', id, settings);
};

/** m.youtube.com: a page of its own for telephones, a redirect for everything else. */
export const mobile: StandIn = ({ url, userAgent }, settings) => {
  if (!/Mobile|Android/.test(userAgent)) {
    return redirect(302, `https://www.youtube.com${url.pathname}${url.search}`);
  }
  return url.pathname === '/watch' ? send('mobile', url.searchParams.get('v'), settings) : null;
};

/** youtu.be: a redirect that keeps the time. */
export const shortAddress: StandIn = ({ url }) => {
  const id = url.pathname.slice(1);
  if (id === '') return redirect(301, 'https://www.youtube.com/');
  const query = new URLSearchParams([['v', id], ...url.searchParams, ['feature', 'youtu.be']]);
  return redirect(303, `https://www.youtube.com/watch?${query}`);
};

function send(kind: PageKind, id: string | null, settings: SiteSettings): Answer {
  const nonce = randomBytes(16).toString('base64url');
  const headers = kind === 'embed' ? embedHeaders(nonce) : pageHeaders(nonce);
  return page(youtubePage(kind, id, nonce, settings), headers);
}

/** A link in a description goes through YouTube first. */
function leave(address: string): Answer | null {
  return /^https?:\/\//.test(address) ? redirect(303, address) : null;
}
