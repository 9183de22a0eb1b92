/** The video that an address of YouTube's pages names; null for a page without one. */
export function videoOf(url: URL): string | null {
  if (url.pathname === '/watch') return url.searchParams.get('v');
  return /^\/(?:live|shorts|embed)\/([^/]+)$/.exec(url.pathname)?.[1] ?? null;
}

/** Seconds at which the address asks to start, in any form that YouTube takes: `90`, `90s`, `1m30s`, `1h2m3s`. */
export function startOf(url: URL): number {
  const text =
    url.searchParams.get('t') ??
    url.searchParams.get('start') ??
    url.searchParams.get('time_continue') ??
    /^#t=(.*)$/.exec(url.hash)?.[1] ??
    '';
  const [, hours, minutes, seconds] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(text) ?? [];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

/** The link to the video before (-1) or after (1) the one that plays: in the playlist, else in the list of all. */
export function neighbourOf(url: URL, step: 1 | -1): string | null {
  const { playlist, videos } = standInData;
  const inList = url.searchParams.get('list') === playlist.id;
  const ids = inList ? playlist.videos : videos.map((video) => video.id);
  const index = ids.indexOf(videoOf(url) ?? '') + step;
  const id = ids[index];
  if (id === undefined) return null;
  return inList ? playlistLink(id, index) : `/watch?v=${id}`;
}

/** YouTube counts from 1 in addresses. */
export function playlistLink(id: string, index: number): string {
  return `/watch?v=${id}&list=${standInData.playlist.id}&index=${index + 1}`;
}
