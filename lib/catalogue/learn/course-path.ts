const ORIGIN = 'https://ocw.mit.edu';
const SAFE = /^courses(?:\/[^\s/?#\\]+)+$/;

/** Below the slug of every course: `courses/<slug>`, without slashes at its ends. */
export function coursePath(slug: string): string {
  return `courses/${slug}`;
}

/**
 * An address within OCW as a path without slashes at its ends: `courses/<slug>/resources/<name>`. Takes absolute, root-relative
 * and learn.mit.edu's forms, with or without `data.json`; null for every address elsewhere.
 */
export function toCoursePath(address: string): string | null {
  if (address.length > 2048 || !URL.canParse(address, ORIGIN)) return null;
  const url = new URL(address, ORIGIN);
  if (!/^(?:(?:www\.)?ocw|learn)\.mit\.edu$/.test(url.hostname)) return null;
  const path = url.pathname
    .replace(/^\/courses\/o\//, '/courses/')
    .replace(/\/data\.json$/, '')
    .split('/')
    .filter(Boolean)
    .join('/');
  return SAFE.test(path) ? path : null;
}

/** The same for a page of this course only. */
export function toPathWithin(slug: string, address: string): string | null {
  const path = toCoursePath(address);
  return path?.startsWith(`${coursePath(slug)}/`) ? path : null;
}

/** The first part of a path below its course: `pages`, `resources`, `video_galleries`. */
export function sectionOf(path: string): string {
  return path.split('/')[2] ?? '';
}

/** Where the JSON of a page stands. */
export function toDataPath(path: string): string {
  return `/${path}/data.json`;
}
