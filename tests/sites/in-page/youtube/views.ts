// The parts of YouTube's desktop pages around the player.
import type { Video } from '../../videos';
import { element } from '../elements';
import { playlistLink } from './addresses';
import { descriptionView } from './description';

/** A card or list entry that leads to a video. */
export function card(video: Video, href: string, name = 'ytd-compact-video-renderer'): HTMLElement {
  return element(
    name,
    { 'data-video': video.id },
    element(
      'a',
      { id: 'thumbnail', href },
      element('img', { src: `https://i.ytimg.com/vi/${video.id}/mqdefault.jpg`, alt: '' }),
    ),
    element(
      'div',
      {},
      element('a', { id: 'video-title', href }, video.title),
      element('span', {}, video.channel),
    ),
  );
}

/** Title, channel and description. */
export function metadata(video: Video): HTMLElement {
  return element(
    'ytd-watch-metadata',
    {},
    element('h1', {}, video.title),
    element(
      'ytd-video-owner-renderer',
      {},
      element('a', { href: `/${video.handle}` }, video.channel),
    ),
    descriptionView(video.id, video.description),
  );
}

export function playlistPanel(playing: string): HTMLElement {
  const { playlist, videos } = standInData;
  const entries = playlist.videos.flatMap((id, index) => {
    const video = videos.find((other) => other.id === id);
    if (!video) return [];
    const entry = card(video, playlistLink(id, index), 'ytd-playlist-panel-video-renderer');
    if (id === playing) entry.setAttribute('selected', '');
    return [entry];
  });
  return element('ytd-playlist-panel-renderer', { id: 'playlist' }, ...entries);
}

export function suggestions(playing: string): HTMLElement {
  const others = standInData.videos.filter((video) => video.id !== playing);
  return element('div', { id: 'related' }, ...others.map((video) => card(video, watch(video))));
}

export function browseGrid(): HTMLElement {
  const cards = standInData.videos.map((video) =>
    card(video, watch(video), 'ytd-rich-item-renderer'),
  );
  return element('ytd-browse', {}, element('div', { id: 'contents' }, ...cards));
}

export function unavailable(): HTMLElement {
  return element(
    'yt-player-error-message-renderer',
    {},
    element('div', { id: 'reason' }, 'This video is not there'),
  );
}

function watch(video: Video): string {
  return `/watch?v=${video.id}`;
}
