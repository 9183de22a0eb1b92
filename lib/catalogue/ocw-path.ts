import type { SourceRef } from '../domain/source';
import { parseWebAddress } from './web-address';

/** The path of a page at OCW as a record gives it, without slashes at its ends; null for other addresses. */
export function parseOcwAddress(text: string): SourceRef | null {
  const url = parseWebAddress(text);
  if (url === null || !/^(?:www\.)?ocw\.mit\.edu$/.test(url.hostname)) return null;
  const id = url.pathname.split('/').filter(Boolean).join('/');
  return /^(?:courses|resources)\/./.test(id) ? { kind: 'ocw', id } : null;
}

/**
 * The slugs that an OCW path may name a course by, best first: `courses/<slug>/...`, the legacy
 * `courses/<department>/<slug>/...`, or the legacy `resources/<slug>/...` of supplemental resources.
 */
export function courseSlugs(path: string): string[] {
  const [root, first, second] = path.split('/');
  if (root === 'courses') return [first, second].filter((slug) => slug !== undefined);
  return root === 'resources' && first?.startsWith('res-') ? [first] : [];
}

/** The legacy home of the course in which a legacy page stands. */
export function toLegacyHome(page: SourceRef): SourceRef {
  const segments = page.id.split('/');
  const length = segments[0] === 'resources' ? 2 : 3;
  return { kind: 'ocw', id: segments.slice(0, length).join('/') };
}

/** The address that opens an OCW path. */
export function toOcwAddress(path: string): string {
  return `https://ocw.mit.edu/${path}/`;
}

/** Every public course's slug has a dash and a digit; a department's name has no digit. */
const COURSE_SLUG = /^(?=.*\d)[\w.]+-[\w.-]*$/;

/** Whether a part of a path can be a course's slug. */
export function isCourseSlug(part: string): boolean {
  return part.length <= 200 && COURSE_SLUG.test(part);
}
