// Pages of real courses, made of OCW's own data where that is at hand: enough of a page for what the extension looks at.
import { type Answer, page } from './answer';
import { ASSETS } from './assets';
import { courseData } from './course-data';
import { escapeHtml } from './markup';

/** What is used of a page's data; none of it can be relied upon. */
interface PageData {
  title?: string;
  course_title?: string;
  content?: string;
  uid?: string;
  resourcetype?: string;
  video_metadata?: { youtube_id?: string };
  start_time?: string | number | null;
  end_time?: string | number | null;
}

/** The page of a real course at a path that ends with a slash; null where there is no data of it. */
export function realCoursePage(path: string): Answer | null {
  const answer = courseData('ocw-site', `${path}data.json`);
  if (answer === null) return null;
  const data: PageData = JSON.parse(String(answer.body));
  const video = data.resourcetype === 'Video' ? data.video_metadata?.youtube_id?.trim() : null;
  const body = video ? videoPlayer(video, data) : (data.content ?? '');
  return page(`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>${escapeHtml(data.course_title ?? data.title ?? '')} | MIT OpenCourseWare</title>
<link rel="canonical" href="https://ocw.mit.edu${path}">
<script type="module" src="${ASSETS}ocw/page"></script></head><body>${body}</body></html>`);
}

function videoPlayer(video: string, { uid = '', start_time, end_time }: PageData): string {
  const setup = JSON.stringify({
    techOrder: ['youtube'],
    sources: [{ type: 'video/youtube', src: `https://www.youtube.com/embed/${video}` }],
    youtube: {
      ...(start_time ? { start: Number(start_time) } : {}),
      ...(end_time ? { end: Number(end_time) } : {}),
      ytControls: 2,
    },
  });
  const id = `video-player-${video}-${uid.replaceAll('-', '')}`;
  return `<div class="video-page"><div class="video-container youtube-container">
<video class="video-js vjs-ocw" id="${id}" controls data-setup='${escapeHtml(setup)}'></video>
</div></div>`;
}
