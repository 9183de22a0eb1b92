// Pieces of OCW's JSON, in our own words, for courses that never were.
import { uid } from '../made-up';

export const SLUG = '0-01-made-up-things-fall-2030';
export const HOME = `/courses/${SLUG}`;

export const COURSE = {
  course_title: 'Made-up Things',
  primary_course_number: '0.01',
  term: 'Fall',
  year: '2030',
  instructors: [
    { first_name: 'Ada', middle_initial: '', last_name: 'Example', title: 'Prof. Ada Example' },
  ],
};

/** `aaaaaaaaaa1`: an id of YouTube's shape. */
export function youtubeId(number: number): string {
  return String(number).padStart(11, 'a');
}

export function video(
  number: number,
  facts: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    content_type: 'resource',
    resourcetype: 'Video',
    uid: uid(number),
    title: `Lecture ${number}: Thing ${number}`,
    draft: false,
    video_metadata: { youtube_id: youtubeId(number) },
    video_files: { archive_url: '' },
    ...facts,
  };
}

export function page(title: string, content: string, facts: Record<string, unknown> = {}) {
  return { content_type: 'page', title, content, draft: false, ...facts };
}

export function link(path: string, text: string): string {
  return `<a href="${HOME}/${path}/">${text}</a>`;
}

/** A map of paths below the course to uids counted from `first`. */
export function contentMap(paths: Record<string, number>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(paths).map(([path, number]) => [uid(number), `${HOME}/${path}/data.json`]),
  );
}

/** A course with one gallery of three videos, of which all say the same `facts`. */
export function galleryCourse(facts: Record<string, unknown> = {}): Record<string, unknown> {
  const map = {
    'resources/one': 1,
    'resources/two': 2,
    'resources/three': 3,
    'video_galleries/lectures': 90,
    'pages/syllabus': 91,
  };
  return {
    [`${HOME}/data.json`]: COURSE,
    [`${HOME}/content_map.json`]: contentMap(map),
    [`${HOME}/video_galleries/lectures/data.json`]: {
      content_type: 'video_gallery',
      title: 'Lectures',
      content: '',
      videos: [2, 1, 3].map((number) => video(number, facts)),
    },
    [`${HOME}/pages/syllabus/data.json`]: page('Syllabus', ''),
  };
}
