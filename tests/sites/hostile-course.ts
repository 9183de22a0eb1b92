// The made-up course as a hostile or broken site would have it: JSON of OCW's shapes with everything in it that can do harm.
import { COURSE, HOME, SLUG, video } from '../unit/catalogue/learn/made-up-site';
import { uid } from '../unit/catalogue/made-up';
import { type Answer, json, redirect } from './answer';

/** What the hostile site would run if it could. */
const SCRIPT = '<img src="x" onerror="globalThis.attacked = true">';
/** Characters. */
const LONGEST = 10_000;
const LARGEST = 50_000_000;

const FILES: Record<string, string> = {
  [`${HOME}/data.json`]: JSON.stringify({
    course_title: `${SCRIPT}Made-up <b>Things</b>`,
    primary_course_number: '0.01',
    term: ['Fall'],
    year: { of: 'wrong type' },
    instructors: [null, 5, { title: `${SCRIPT}Ada` }],
  }).replace('{', '{"__proto__":{"attacked":true},"constructor":{"prototype":{"attacked":true}},'),
  [`${HOME}/content_map.json`]: JSON.stringify({
    [uid(1)]: `${HOME}/resources/one/data.json`,
    // Two names of each other, and one of the map itself.
    [uid(2)]: `${HOME}/pages/a/data.json`,
    [uid(3)]: `${HOME}/pages/a/data.json`,
    [uid(4)]: `${HOME}/content_map.json`,
    [uid(5)]: 'javascript:globalThis.attacked=true',
    [uid(6)]: `/courses/${SLUG}/../../other/data.json`,
    [uid(7)]: 'https://example.org/courses/x/data.json',
    [uid(90)]: `${HOME}/video_galleries/lectures/data.json`,
  }).replace('{', '{"__proto__":{"attacked":true},'),
  [`${HOME}/video_galleries/lectures/data.json`]: JSON.stringify({
    title: SCRIPT,
    content: `${SCRIPT}<script>globalThis.attacked = true</script>`,
    videos: [
      video(1, { title: 'A'.repeat(LONGEST) }),
      video(2, { title: `${SCRIPT}Thing <b>2</b>`, description: SCRIPT }),
      video(3, {
        related_resources_text:
          '[Run](javascript:globalThis.attacked=true) [Read](data:text/html,x) [Good](https://example.org/good)',
      }),
      null,
      'video',
      video(4, { uid: 'none' }),
      video(5, { video_metadata: { youtube_id: '"><script>' } }),
    ],
  }),
};

/** All of a course, and far more. */
const HUGE = JSON.stringify({ ...COURSE, padding: ' '.repeat(LARGEST) });

export function hostileAnswer(path: string): Answer | null {
  const file = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  return file === undefined ? null : json(file);
}

export function hugeAnswer(): Answer {
  return json(HUGE);
}

/** Leads back to itself. */
export function circularAnswer(path: string): Answer {
  return redirect(302, path);
}
