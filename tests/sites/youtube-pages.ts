// What YouTube's server sends: a skeleton without a player. The player, and all that a visitor sees, comes from a script.
import type { SiteSettings } from './answer';
import { ASSETS } from './assets';
import type { PageData } from './in-page/youtube/page-data';
import { escapeHtml, scriptJson } from './markup';
import { LECTURE_DURATION } from './media';
import { findRealVideo } from './real-videos';
import { LECTURES } from './seed-course';
import { findVideo, PLAYLIST, VIDEOS, type Video } from './videos';

export type PageKind = 'watch' | 'browse' | 'shorts' | 'mobile' | 'embed';

/** Pages of the desktop site, watched or browsed, are one document with one script. */
const SCRIPTS: Record<PageKind, string> = {
  watch: 'watch',
  browse: 'watch',
  shorts: 'shorts',
  mobile: 'mobile',
  embed: 'embed',
};

/** A page of YouTube; `id` is the video that its address names, null for a page without one. */
export function youtubePage(
  kind: PageKind,
  id: string | null,
  nonce: string,
  settings: SiteSettings,
): string {
  const video = id === null ? null : (findVideo(id) ?? findRealVideo(id));
  const embedded = kind === 'embed';
  const response = id === null || embedded ? null : playerResponse(video, id);
  return `<!doctype html>
<html lang="en" style="font-size: 10px;font-family: Roboto, Arial, sans-serif">
<head>
<meta charset="utf-8">
<title>${escapeHtml(video ? `${video.title} - YouTube` : 'YouTube')}</title>
${video && !embedded ? facts(video) : ''}
<link rel="stylesheet" href="${ASSETS}youtube.css">
<script nonce="${nonce}">var ytInitialPlayerResponse = ${scriptJson(response)};</script>
</head>
<body dir="ltr">
<script nonce="${nonce}">var standInData = ${scriptJson(pageData(settings, video))};</script>
${body(kind, video)}
<script nonce="${nonce}" type="module" src="${ASSETS}youtube/${SCRIPTS[kind]}"></script>
</body>
</html>`;
}

function body(kind: PageKind, video: Video | null): string {
  if (kind === 'embed') return '<div id="player"></div>';
  if (kind === 'mobile') {
    return '<ytm-app><div id="player-container-id"><div id="player"></div></div></ytm-app>';
  }
  if (kind !== 'watch') return '<ytd-app></ytd-app>';
  return `<div id="player" class="skeleton flexy"><div id="player-wrap"><div id="player-api"></div></div></div>
<div id="watch7-content" itemscope itemtype="http://schema.org/VideoObject">${video ? microdata(video) : ''}</div>
<ytd-app></ytd-app>`;
}

/** Right when the page is sent; YouTube never updates them when a visitor goes on to another video. */
function facts({ id, title, description, keywords }: Video): string {
  const address = `https://www.youtube.com/watch?v=${id}`;
  // YouTube cuts the description at about 155 characters and drops its line breaks, so that words run together.
  const short = escapeHtml(description.replaceAll('\n', '').slice(0, 155));
  return `<meta name="title" content="${escapeHtml(title)}">
<meta name="description" content="${short}">
<meta name="keywords" content="${escapeHtml(keywords.join(', '))}">
<link rel="canonical" href="${address}">
<meta property="og:site_name" content="YouTube">
<meta property="og:url" content="${address}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${short}">`;
}

function microdata({ id, title }: Video): string {
  return `<link itemprop="url" href="https://www.youtube.com/watch?v=${id}">
<meta itemprop="name" content="${escapeHtml(title)}">
<meta itemprop="identifier" content="${id}">`;
}

function playerResponse(video: Video | null, id: string) {
  if (!video) {
    return {
      playabilityStatus: { status: 'ERROR', reason: 'Video unavailable' },
      videoDetails: { videoId: id },
    };
  }
  return {
    playabilityStatus: { status: 'OK' },
    videoDetails: {
      videoId: video.id,
      title: video.title,
      lengthSeconds: String(LECTURE_DURATION),
      keywords: video.keywords,
      channelId: video.channelId,
      shortDescription: video.description,
      author: video.channel,
      isLiveContent: false,
    },
    microformat: { playerMicroformatRenderer: { externalChannelId: video.channelId } },
  };
}

function pageData({ advertFirst, cuedEmbeds }: SiteSettings, video: Video | null): PageData {
  return {
    videos: video === null || VIDEOS.includes(video) ? VIDEOS : [...VIDEOS, video],
    playlist: { id: PLAYLIST, videos: LECTURES.map((lecture) => lecture.video) },
    advertFirst,
    cuedEmbeds,
  };
}
