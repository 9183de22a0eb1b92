import { createEitherSite } from '../catalogue/learn/either-site';
import { createFetchSite } from '../catalogue/learn/fetch-site';
import { type LearnOptions, learnCourse } from '../catalogue/learn/learn-course';
import { LearnError, NotListedError } from '../catalogue/learn/learn-error';
import { mergeLearned } from '../catalogue/learn/merge-learned';
import { createRememberingSite } from '../catalogue/learn/remembering-site';
import { resolveCourse } from '../catalogue/learn/resolve-course';
import type { Site } from '../catalogue/learn/site';
import type { NamedCourse } from '../domain/course-clue';
import type { KeptCourse, LearnedCourse } from '../domain/learned-course';
import { isSameRef, type SourceRef } from '../domain/source';
import {
  countAnswers,
  findCourse,
  forgetAnswers,
  keepAnswer,
  keepCourse,
  openCourses,
  readAnswers,
} from '../storage/courses';
import { copyArea } from './copy-area';
import { keepTranscripts } from './keep-transcripts';
import { createPlaces, type TranscriptPlaces } from './open-transcript';

const PAGE = /^\/(courses\/[^/]+\/(?:pages|resources)\/.+)\/data\.json$/;

export interface LearnRequest extends Pick<LearnOptions, 'scope' | 'signal'> {
  course: NamedCourse;
  /** The path of the page at hand; null when none is. */
  at: string | null;
  /** The recording that the course must list; null when it need list none in particular. */
  video: SourceRef | null;
  /** Whether every page of the course may be read to find the video: hundreds of requests, so only for one who has asked. */
  mayReadAll: boolean;
  /** Asks OCW for everything again instead of going on where the last reading stopped. */
  isAnew: boolean;
  /** Languages in which the lectures' transcripts are kept as well, the best first; null where they are not. */
  transcripts: readonly string[] | null;
  onProgress: NonNullable<LearnOptions['onProgress']>;
}

/** OCW, as a reader of courses needs it. */
export interface Ocw {
  site: Site;
  /** Follows an address to where it leads. */
  fetch(address: string, options: RequestInit): Promise<Response>;
}

/**
 * Reads a course from OCW and keeps it. Every answer is kept as it comes, so that a panel that is closed in the middle goes on
 * from there. Rejects with a `LearnError`, a `StorageError`, or the signal's reason.
 */
export async function learnAndKeep(
  { transcripts, ...request }: LearnRequest,
  ocw: Ocw = createOcw(),
  places: TranscriptPlaces = createPlaces(),
): Promise<void> {
  const { course } = await learnWanted(request, ocw);
  if (transcripts) await keepTranscripts(course, { ...request, languages: transcripts }, places);
}

async function learnWanted(
  { course, video, scope, mayReadAll, ...options }: Omit<LearnRequest, 'transcripts'>,
  ocw: Ocw,
): Promise<LearnedCourse> {
  const slug = await resolveCourse(course, ocw.fetch, options.signal);
  const before = await findKept(slug);
  let learned = await read(slug, { ...options, scope, before }, ocw.site);
  if (learned.isCutOff) throw new LearnError('away', slug);
  const isLess = options.isAnew && before?.isComplete === true && !learned.isComplete;
  // A course that was read page by page is read so again.
  if (isLess && scope === 'lectures') {
    learned = await read(slug, { ...options, scope: 'everything', before, isOn: true }, ocw.site);
    if (learned.isCutOff) throw new LearnError('away', slug);
  }
  if (video === null || lists(learned, video)) return learned;
  // Where a course has no gallery, any of its pages can show the video; where it has, a few do, and the student is asked first.
  const isAsked = mayReadAll && (before !== null || !learned.isComplete);
  if (isAsked && learned.unread.length > 0 && scope === 'lectures') {
    learned = await read(slug, { ...options, scope: 'everything', before, isOn: true }, ocw.site);
    if (learned.isCutOff) throw new LearnError('away', slug);
    if (lists(learned, video)) return learned;
  }
  throw new NotListedError(learned.course.title, learned.unread.length > 0);
}

function lists({ course }: LearnedCourse, video: SourceRef): boolean {
  return course.lectures.some(({ sources }) => sources.some((source) => isSameRef(source, video)));
}

async function findKept(slug: string): Promise<KeptCourse | null> {
  const database = await openCourses(copyArea);
  try {
    return await findCourse(database, slug);
  } finally {
    database.close();
  }
}

interface ReadOptions
  extends Omit<LearnRequest, 'course' | 'video' | 'mayReadAll' | 'transcripts'> {
  /** What was known before anything was read. */
  before: KeptCourse | null;
  /** Goes on with a reading, anew or not, that has just been begun. */
  isOn?: boolean;
  /** Reads once more what this reading and others have been answered. */
  isAgain?: boolean;
}

async function read(
  slug: string,
  { at, isAnew, before, isOn = false, isAgain = false, ...options }: ReadOptions,
  ocw: Site,
): Promise<LearnedCourse> {
  const database = await openCourses(copyArea);
  try {
    if (isAnew && !isOn) await forgetAnswers(database, slug);
    const answers = await readAnswers(database, slug);
    let answered = answers.size;
    const site = createRememberingSite(ocw, answers, (path, data) => {
      answered += 1;
      return keepAnswer(database, { slug, path, data });
    });
    const seen = [...answers.keys()].flatMap((path) => PAGE.exec(path)?.[1] ?? []);
    const reading = crypto.randomUUID();
    // A part of this reading gives way to the next, which can know better what it says.
    let beside = before;
    const keep = (learned: LearnedCourse) =>
      keepCourse(database, { slug, reading }, (kept, isOwn) => {
        if (!isOwn) beside = kept;
        return mergeLearned(beside, learned, { learnedAt: new Date(), isAnew, before });
      });
    const learned = await learnCourse(slug, site, {
      ...options,
      pages: at === null ? seen : [at, ...seen],
      parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
      // What keeps a part from being kept keeps the whole from it too, and that is told.
      onPart: (part) => void keep(part).catch(() => undefined),
    });
    await keep(learned);
    // What another window has read in the meantime belongs to the same course: with its answers the order of all is known.
    const isBeside = !isAgain && (await countAnswers(database, slug)) > answered;
    if (!isBeside || learned.isCutOff) return learned;
    return await read(slug, { ...options, at, isAnew, before, isOn: true, isAgain: true }, ocw);
  } finally {
    database.close();
  }
}

function createOcw(): Ocw {
  const get = (address: string, options: RequestInit) => fetch(address, options);
  return {
    fetch: get,
    site: createEitherSite(
      createFetchSite(get, 'https://ocw.mit.edu'),
      createFetchSite(get, 'https://learn.mit.edu'),
    ),
  };
}
