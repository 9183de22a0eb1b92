// Several courses that never were on one site, each with recordings and uids of its own.
import { galleryCourse, SLUG } from '../learn/made-up-site';

export function slugOf(number: number): string {
  return `0-0${number}-made-up-things-fall-2030`;
}

export function homeOf(number: number): string {
  return `/courses/${slugOf(number)}`;
}

/** The files of a course by their paths; `facts` are added to each of its videos. */
export function filesOf(number: number, facts: Record<string, unknown> = {}) {
  const text = JSON.stringify(galleryCourse(facts))
    .replaceAll(SLUG, slugOf(number))
    .replaceAll('00000000-0000-', `0000000${number}-0000-`)
    .replaceAll('aaaaaaaaaa', `aaaaaaaaa${number}`);
  return JSON.parse(text) as Record<string, unknown>;
}

/** Another course with other words of its own. */
export function changed(number: number, path: string, data: unknown): Record<string, unknown> {
  return { ...filesOf(number), [`${homeOf(number)}/${path}`]: data };
}
