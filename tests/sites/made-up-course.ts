// A course that never was, in our own words and of OCW's shapes: what the extension learns, without OCW's data beside it.
import type { Course } from '../../lib/domain/course';
import {
  contentMap,
  galleryCourse,
  HOME,
  SLUG,
  video,
  youtubeId,
} from '../unit/catalogue/learn/made-up-site';
import { course, lecture, listing, ocw, source, uid } from '../unit/catalogue/made-up';
import { type Answer, json, page, type SiteSettings } from './answer';
import { ASSETS } from './assets';
import { CAPTION_FIELDS, CAPTION_PAGE, CAPTION_RESOURCE, captionAnswer } from './captions';
import { circularAnswer, hostileAnswer, hugeAnswer } from './hostile-course';
import { CHANGED_FILES, SESSIONS_FILES } from './made-up-sessions';

const NAMES = ['one', 'two', 'three'];
const DESCRIPTION = 'What a thing is, in our own words.';
const GALLERY = `${HOME}/video_galleries/lectures/data.json`;
const FILES: Record<string, unknown> = withCaptions(galleryCourse());
/** Seconds of the first recording. */
export const MADE_UP_CLIP = {
  ocw: `https://ocw.mit.edu${HOME}/resources/clip/`,
  start: 60,
  end: 120,
};
const COURSES: Partial<Record<SiteSettings['courseData'], Record<string, unknown>>> = {
  pages: pagesOnly(),
  clips: withClip(),
  sessions: SESSIONS_FILES,
  changed: CHANGED_FILES,
};

export const MADE_UP_COURSE = `https://ocw.mit.edu${HOME}`;
export const MADE_UP_SLUG = SLUG;
/** As older videos name the course. */
export const MADE_UP_SHORT = '/0-01F30';
export const MADE_UP_DESCRIPTION = DESCRIPTION;

/** The course as an index has it. */
export const MADE_UP_OUTLINE: Course = course(SLUG, {
  number: '0.01',
  title: 'Made-up Things',
  lectures: [2, 1, 3].map((number) => lecture(`youtube:${youtubeId(number)}`)),
  listings: [2, 1, 3].map((number, index) =>
    listing(number, `youtube:${youtubeId(number)}`, {
      title: `Lecture ${number}: Thing ${number}`,
      position: index + 1,
      sources: [source(ocw(`courses/${SLUG}/resources/${NAMES[number - 1]}`))],
    }),
  ),
});

/**
 * The address that a lecture of that title had before 2022. Its name has a dot, so that OCW's redirects lead to no page: the
 * current one was cut at it.
 */
export function madeUpLegacyAddress(title: string): string {
  const name = title.toLowerCase().replace(':', '.').replaceAll(' ', '-');
  return `https://ocw.mit.edu/courses/department/${SLUG}/lectures/${name}`;
}

/** The number from 1 is that of the title, which is not the place in the gallery. */
export function madeUpLecture(number: 1 | 2 | 3) {
  return {
    title: `Lecture ${number}: Thing ${number}`,
    video: youtubeId(number),
    ocw: `${MADE_UP_COURSE}/resources/${NAMES[number - 1]}/`,
    watch: `https://www.youtube.com/watch?v=${youtubeId(number)}`,
  };
}

export function madeUpAnswer(path: string, settings: SiteSettings): Answer | null {
  if (!path.startsWith(`${HOME}/`)) return null;
  if (path.endsWith('.json')) return data(path, settings);
  if (path.endsWith('.vtt')) return captionAnswer(path, settings);
  const name = path.slice(HOME.length + 1).replace(/\/$/, '');
  const number = NAMES.indexOf(name.replace('resources/', '')) + 1;
  if (name.startsWith('resources/') && number > 0) return page(lecturePage(name, number, {}));
  if (name === 'resources/clip') {
    const { start, end } = MADE_UP_CLIP;
    return page(lecturePage(name, 1, { start, end }));
  }
  return name === '' || name === 'pages/syllabus' || name === 'video_galleries/lectures'
    ? page(layout(name, '<p>A page of a made-up course.</p>'))
    : null;
}

/** The videos name their captions in the three ways that OCW has had. */
function withCaptions(files: Record<string, unknown>): Record<string, unknown> {
  const videos = [2, 1, 3].map((number) =>
    video(number, { description: DESCRIPTION, video_files: CAPTION_FIELDS[number] }),
  );
  const map = {
    'resources/one': 1,
    'resources/two': 2,
    'resources/three': 3,
    [CAPTION_PAGE]: 82,
    'video_galleries/lectures': 90,
    'pages/syllabus': 91,
  };
  return {
    ...files,
    [`${HOME}/content_map.json`]: contentMap(map),
    [`${HOME}/${CAPTION_PAGE}/data.json`]: CAPTION_RESOURCE,
    [GALLERY]: { content_type: 'video_gallery', title: 'Lectures', content: '', videos },
  };
}

/** The same course without its gallery. */
function pagesOnly(): Record<string, unknown> {
  const { [GALLERY]: _, ...files } = FILES;
  const pages = NAMES.map((name, index) => [
    `${HOME}/resources/${name}/data.json`,
    video(index + 1),
  ]);
  const map = {
    'resources/one': 1,
    'resources/two': 2,
    'resources/three': 3,
    'pages/syllabus': 91,
  };
  return {
    ...files,
    ...Object.fromEntries(pages),
    [`${HOME}/content_map.json`]: contentMap(map),
  };
}

/** The same course with a clip of its first video, which has a uid and a page of its own. */
function withClip(): Record<string, unknown> {
  const { start, end } = MADE_UP_CLIP;
  const whole = video(1, { video_files: CAPTION_FIELDS[1] });
  const clip = {
    ...whole,
    uid: uid(4),
    title: 'A minute of thing 1',
    start_time: String(start),
    end_time: String(end),
  };
  const map = {
    'resources/one': 1,
    'resources/two': 2,
    'resources/clip': 4,
    'video_galleries/lectures': 90,
  };
  return {
    ...FILES,
    [`${HOME}/content_map.json`]: contentMap(map),
    [GALLERY]: { title: 'Lectures', content: '', videos: [whole, clip, video(2)] },
  };
}

function data(path: string, { courseData }: SiteSettings): Answer | null {
  if (courseData === 'broken') return { ...page(''), status: 500 };
  if (courseData === 'page') return page('<p>Sign in to this network first.</p>');
  if (courseData === 'half' && path === GALLERY) return { ...page(''), status: 500 };
  if (courseData === 'hostile') return hostileAnswer(path);
  if (courseData === 'huge') return hugeAnswer();
  if (courseData === 'circular') return circularAnswer(path);
  const files = COURSES[courseData] ?? FILES;
  return Object.hasOwn(files, path) ? json(Buffer.from(JSON.stringify(files[path]))) : null;
}

function lecturePage(path: string, number: number, clip: { start?: number; end?: number }): string {
  const video = youtubeId(number);
  const setup = JSON.stringify({
    techOrder: ['youtube'],
    sources: [{ type: 'video/youtube', src: `https://www.youtube.com/embed/${video}` }],
    youtube: { ...clip, ytControls: 2 },
  });
  const id = `video-player-${video}-${uid(number).replaceAll('-', '')}`;
  return layout(
    path,
    `<div class="video-page"><div class="video-container youtube-container">
<video class="video-js vjs-ocw" id="${id}" controls data-setup='${setup}'></video>
</div></div>`,
  );
}

function layout(path: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Made-up Things | MIT OpenCourseWare</title>
<link rel="canonical" href="https://ocw.mit.edu${HOME}/${path}">
<script type="module" src="${ASSETS}ocw/page"></script></head><body>${body}</body></html>`;
}
