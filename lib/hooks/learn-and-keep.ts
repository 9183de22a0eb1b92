import { createEitherSite } from '../catalogue/learn/either-site';
import { createFetchSite } from '../catalogue/learn/fetch-site';
import { type LearnOptions, learnCourse } from '../catalogue/learn/learn-course';
import { mergeLearned } from '../catalogue/learn/merge-learned';
import { createRememberingSite } from '../catalogue/learn/remembering-site';
import type { Site } from '../catalogue/learn/site';
import type { LearnedCourse } from '../domain/learned-course';
import {
  findCourse,
  forgetAnswers,
  keepAnswer,
  keepCourse,
  openCourses,
  readAnswers,
} from '../storage/courses';

const PAGE = /^\/(courses\/[^/]+\/pages\/.+)\/data\.json$/;

export interface LearnRequest extends Pick<LearnOptions, 'scope' | 'signal'> {
  slug: string;
  /** The path of the page at hand; null when none is. */
  at: string | null;
  /** Asks OCW for everything again instead of going on where the last reading stopped. */
  isAnew: boolean;
  onProgress: NonNullable<LearnOptions['onProgress']>;
}

/**
 * Reads a course from OCW and keeps it. Every answer is kept as it comes, so that a panel that is closed in the middle goes on
 * from there. Rejects with a `LearnError`, a `StorageError`, or the signal's reason.
 */
export async function learnAndKeep(
  { slug, at, isAnew, ...options }: LearnRequest,
  ocw: Site = createOcw(),
): Promise<void> {
  const database = await openCourses();
  try {
    if (isAnew) await forgetAnswers(database, slug);
    const kept = await findCourse(database, slug);
    const answers = await readAnswers(database, slug);
    const site = createRememberingSite(ocw, answers, (path, data) =>
      keepAnswer(database, { slug, path, data }),
    );
    const read = [...answers.keys()].flatMap((path) => PAGE.exec(path)?.[1] ?? []);
    const keep = (learned: LearnedCourse) =>
      keepCourse(database, mergeLearned(kept, learned, new Date()));
    const learned = await learnCourse(slug, site, {
      ...options,
      pages: at === null ? read : [at, ...read],
      parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
      // What keeps a part from being kept keeps the whole from it too, and that is told.
      onPart: (part) => void keep(part).catch(() => undefined),
    });
    await keep(learned);
  } finally {
    database.close();
  }
}

function createOcw(): Site {
  const read = (address: string, options: RequestInit) => fetch(address, options);
  return createEitherSite(
    createFetchSite(read, 'https://ocw.mit.edu'),
    createFetchSite(read, 'https://learn.mit.edu'),
  );
}
