import type { SourceRef } from '../domain/source';
import { pathParts } from './address';

/** One service under four names. */
const HOSTS = ['ocw.mit.edu', 'www.ocw.mit.edu', 'live.ocw.mit.edu', 'ocw-preview.odl.mit.edu'];
/** What a server or an offline copy adds to a page's path. */
const FILES = ['index.htm', 'index.html', 'data.json'];
const PART = /^[\w.-]+$/;
/** Every public course's slug has a dash and a digit, in its number or its year; OCW's lists of courses have no digit. */
const SLUG = /^(?=.*\d)[\w.]+-/;
/** Legacy addresses name a department before the slug: 38 names, of which none has a digit. */
const DEPARTMENT = /^[a-z-]+$/;
/** A short address is a course's number and mostly its term: `15-356S12`, `RES.6-008`, `21A.550JS11`. */
const SHORT =
  /^(?:res[.-]?)?(?:\d{1,2}[a-z]?|[a-z]{2,4})[.-]s?\d{2,4}[a-z]{0,5}\d{0,4}[a-z]?(?:-\w+)?$/i;
/** A raw file carries its uid, without dashes, before its name. */
const RAW_FILE = /^[0-9a-f]{32}_/;

/** What an address of OCW says: a course or one of its pages, in the current, the legacy or the short shape. */
export function parseOcw(url: URL): SourceRef | null {
  const id = findId(url.hostname, pathParts(url) ?? []);
  return id === null ? null : { kind: 'ocw', id };
}

function findId(host: string, parts: string[]): string | null {
  const isLearn = host === 'learn.mit.edu';
  if (!isLearn && !HOSTS.includes(host)) return null;
  if (!parts.every((part) => PART.test(part))) return null;
  const [first = '', second = ''] = parts;
  if (first === 'courses' && second === 'o') return coursePath(parts.slice(2));
  if (first === 'courses' && (isLearn || !DEPARTMENT.test(second)))
    return coursePath(parts.slice(1));
  if (isLearn) return null;
  if (first === 'courses') return legacyPath(parts, 2);
  if (first === 'resources' && second.startsWith('res-')) return legacyPath(parts, 1);
  return parts.length === 1 && SHORT.test(first) ? first : null;
}

function coursePath([slug = '', ...rest]: string[]): string | null {
  if (!SLUG.test(slug)) return null;
  const page = RAW_FILE.test(rest[0] ?? '') ? [] : withoutFile(rest);
  return ['courses', slug, ...page].join('/');
}

/** A legacy home has one successor, the course's home; a legacy page's must be looked up, so its path is kept. */
function legacyPath(parts: string[], slugAt: number): string | null {
  const path = withoutFile(parts);
  const [slug = '', ...page] = path.slice(slugAt);
  if (page.length === 0) return coursePath([slug]);
  return SLUG.test(slug) ? path.join('/') : null;
}

function withoutFile(parts: string[]): string[] {
  return FILES.includes(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
}
