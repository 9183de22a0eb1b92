// What YouTube's server sends: a skeleton without a player. The player, and all that a visitor sees, comes from a script.
import type { SiteSettings } from './answer';
import { ASSETS } from './assets';
import type { PageData } from './in-page/youtube/page-data';
import { escapeHtml, scriptJson } from './markup';
import { LECTURE_DURATION } from './media';
import { LECTURES } from './seed-course';
import { PLAYLIST, VIDEOS, type Video } from './videos';

export function watchPage(
  video: Video | null,
  id: string,
  nonce: string,
  settings: SiteSettings,
): string {
  return document({
    nonce,
    title: video ? `${video.title} - YouTube` : '- YouTube',
    head: video ? facts(video) : '',
    body: `<div id="player" class="skeleton flexy"><div id="player-wrap"><div id="player-api"></div></div></div>
<div id="watch7-content" itemscope itemtype="http://schema.org/VideoObject">
  <link itemprop="url" href="https://www.youtube.com/watch?v=${escapeHtml(id)}">
  <meta itemprop="name" content="${escapeHtml(video?.title ?? '')}">
  <meta itemprop="identifier" content="${escapeHtml(id)}">
</div>
<ytd-app></ytd-app>`,
    response: playerResponse(video, id),
    data: pageData(settings),
    script: 'youtube/watch',
  });
}

export function shortsPage(
  video: Video | null,
  id: string,
  nonce: string,
  settings: SiteSettings,
): string {
  return document({
    nonce,
    title: video ? `${video.title} - YouTube` : 'YouTube',
    head: video ? facts(video) : '',
    body: '<ytd-app></ytd-app>',
    response: playerResponse(video, id),
    data: pageData(settings),
    script: 'youtube/shorts',
  });
}

export function browsePage(nonce: string, settings: SiteSettings): string {
  return document({
    nonce,
    title: 'YouTube',
    head: '<link rel="canonical" href="https://www.youtube.com/">',
    body: '<ytd-app></ytd-app>',
    response: null,
    data: pageData(settings),
    script: 'youtube/watch',
  });
}

export function mobilePage(
  video: Video | null,
  id: string,
  nonce: string,
  settings: SiteSettings,
): string {
  return document({
    nonce,
    title: video ? `${video.title} - YouTube` : 'YouTube',
    head: video ? facts(video) : '',
    body: '<ytm-app id="app"><div id="player-container-id"><div id="player"></div></div></ytm-app>',
    response: playerResponse(video, id),
    data: pageData(settings),
    script: 'youtube/mobile',
  });
}

export function embedPage(
  video: Video | null,
  id: string,
  nonce: string,
  settings: SiteSettings,
): string {
  return document({
    nonce,
    title: video ? `${video.title} - YouTube` : 'YouTube',
    head: `<link rel="canonical" href="https://www.youtube.com/watch?v=${escapeHtml(id)}">`,
    body: '<div id="player"></div>',
    response: null,
    data: pageData(settings),
    script: 'youtube/embed',
  });
}

function document(parts: {
  nonce: string;
  title: string;
  head: string;
  body: string;
  response: unknown;
  data: PageData;
  script: string;
}): string {
  const { nonce } = parts;
  return `<!doctype html>
<html lang="en" style="font-size: 10px;font-family: Roboto, Arial, sans-serif">
<head>
<meta charset="utf-8">
<title>${escapeHtml(parts.title)}</title>
${parts.head}
<link rel="stylesheet" href="${ASSETS}youtube.css">
<script nonce="${nonce}">var ytInitialPlayerResponse = ${scriptJson(parts.response)};</script>
</head>
<body dir="ltr">
<script nonce="${nonce}">var standInData = ${scriptJson(parts.data)};</script>
${parts.body}
<script nonce="${nonce}" type="module" src="${ASSETS}${parts.script}"></script>
</body>
</html>`;
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

function pageData({ advertFirst, cuedEmbeds }: SiteSettings): PageData {
  return {
    videos: VIDEOS,
    playlist: { id: PLAYLIST, videos: LECTURES.map((lecture) => lecture.video) },
    advertFirst,
    cuedEmbeds,
  };
}
