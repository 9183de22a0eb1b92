import type { CourseClue, NamedCourse, VideoFacts } from '../domain/course-clue';
import { courseSlugs, isCourseSlug } from './ocw-path';

/** The channel of MIT OpenCourseWare, `@mitocw`. */
const OCW_CHANNEL = 'UCEBb1b_L6zDS3xTUrIALZOw';
/** A link to OCW, however it is written, up to what ends it in running text. */
const LINK =
  /(?<![\w@./-])(?:https?:\/\/)?(?:www\.)?((?:ocw|learn)\.mit\.edu)\/([^\s<>"'()[\]]+)/gi;
/** Pages that stand at the root of ocw.mit.edu, as no course does. */
const NO_COURSE =
  /^(?:about|collections|comments|contact|course-lists|courses|donate|educator|favicon\.ico|give|help|jobs|newsletter|resources|search|terms|translations|www)$/i;
/** Since 2025 OCW gives its videos their course's slug as a keyword, among words that are none: `covid-19`. */
const KEYWORD = /^res-|-(?:fall|spring|summer|january-iap)-\d{4}$/;
/** A short address or one with a name: `15-356S12`, `RES.6-008`, `how_to_speak`. */
const SHORT = /^[A-Za-z0-9][\w.-]{1,99}$/;

/**
 * The course that a video on YouTube says it belongs to; null for one that has nothing to do with OCW. What it says is only
 * a clue: whether the course lists the video is the course's to say.
 */
export function findCourseClue(facts: VideoFacts): CourseClue | null {
  const course = findSlug(facts.keywords) ?? findLink(facts.description);
  const isOcw = facts.channel === OCW_CHANNEL;
  return course !== null || isOcw ? { course, isOcw } : null;
}

function findSlug(keywords: string[]): NamedCourse | null {
  const slug = keywords.find((word) => KEYWORD.test(word) && isCourseSlug(word));
  return slug === undefined ? null : { type: 'slug', slug };
}

function findLink(description: string): NamedCourse | null {
  for (const [, host = '', rest = ''] of description.matchAll(LINK)) {
    const course = readPath(host.toLowerCase(), rest);
    if (course !== null) return course;
  }
  return null;
}

function readPath(host: string, rest: string): NamedCourse | null {
  const [path = ''] = rest.split(/[?#]/);
  const parts = path
    .replace(/[.,;:!]+$/, '')
    .split('/')
    .filter(Boolean);
  if (host === 'learn.mit.edu' && parts[1] === 'o') parts.splice(1, 1);
  const slug = courseSlugs(parts.join('/')).find(isCourseSlug);
  if (slug !== undefined) return { type: 'slug', slug };
  const [first = ''] = parts;
  const isShort =
    host === 'ocw.mit.edu' && parts.length === 1 && SHORT.test(first) && !NO_COURSE.test(first);
  return isShort ? { type: 'short', path: first } : null;
}
