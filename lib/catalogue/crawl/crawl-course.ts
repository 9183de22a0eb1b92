import * as z from 'zod/mini';
import type { Course } from '../../domain/course';
import type { LearnedCourse, Problem } from '../../domain/learned-course';
import { toCatalogueFile } from '../catalogue-file';
import { parseContentMap } from '../learn/content-map';
import { coursePath, toDataPath } from '../learn/course-path';
import { learnCourse } from '../learn/learn-course';
import { FAILURES, LearnError } from '../learn/learn-error';
import type { Reader } from '../learn/reader';
import { createRememberingSite } from '../learn/remembering-site';
import type { Site } from '../learn/site';
import { parseCatalogue } from '../schema';
import { toFacts } from '../whole-index/pack-index';
import { isAway } from './patient-site';

/** What came of one course. */
export interface CrawledCourse {
  slug: string;
  /** Facts only; null when it could not be read at all. */
  course: Course | null;
  problems: Problem[];
  /** False when the site did not answer for all of it: the next run asks again. */
  isDone: boolean;
}

export interface CrawlOptions {
  site: Site;
  parseHtml: Reader['parseHtml'];
  /** Whether robots.txt lets a crawler read this path. */
  isAllowed(path: string): boolean;
  signal: AbortSignal;
}

const declaration = z.object({ learning_resource_types: z.array(z.unknown()) });

/**
 * Reads a course: its galleries first, then every page. Its files, of which there can be hundreds, are looked through only where
 * no page shows a video and the course, or one of the few files that are tried, says that there are some.
 */
export async function crawlCourse(slug: string, options: CrawlOptions): Promise<CrawledCourse> {
  const home = coursePath(slug);
  const answers = new Map<string, unknown>();
  const refused: Problem[] = [];
  let isDone = true;
  const asking: Site = {
    async read(path, signal) {
      if (!options.isAllowed(path)) {
        refused.push({ file: path, field: '', reason: 'is not allowed by robots.txt' });
        throw new LearnError('missing', path);
      }
      try {
        return await options.site.read(path, signal);
      } catch (error) {
        if (isAway(error)) isDone = false;
        throw error;
      }
    },
  };
  const site = createRememberingSite(asking, answers, async (path, data) => {
    answers.set(path, data);
  });
  const learn = (scope: 'lectures' | 'everything', pages: string[] = []) =>
    learnCourse(slug, site, { ...options, pages, scope });

  try {
    const isDeclared = () => declaresVideos(answers.get(toDataPath(home)));
    const hasVideos = ({ course }: LearnedCourse) => isDeclared() || course.listings.length > 0;
    const galleries = await learn('lectures');
    const some = hasVideos(galleries)
      ? galleries
      : await learn('lectures', [
          ...galleries.unread,
          ...listTrials(slug, answers.get(`/${home}/content_map.json`)),
        ]);
    const { course, problems } = hasVideos(some) ? await learn('everything') : some;
    const check = parseCatalogue(toCatalogueFile([course]));
    const isLacking = isDeclared() && course.listings.length === 0;
    const odd = [
      check.ok ? [] : check.reason,
      isLacking ? 'says that it has videos, and shows none' : [],
    ].flat();
    return {
      slug,
      course: check.ok ? toFacts(course) : null,
      problems: [
        ...refused,
        ...problems,
        ...odd.map((reason) => ({ file: home, field: '', reason })),
      ],
      isDone,
    };
  } catch (error) {
    if (!(error instanceof LearnError)) throw error;
    const failure = { file: error.path, field: '', reason: FAILURES[error.reason] };
    return { slug, course: null, problems: [...refused, failure], isDone };
  }
}

/** OCW's own list of kinds, such as `Lecture Videos` and `Problem-solving Videos`; some 390 of 2,800 courses name one. */
function declaresVideos(data: unknown): boolean {
  const parsed = declaration.safeParse(data);
  const kinds = parsed.success ? parsed.data.learning_resource_types : [];
  return kinds.some((kind) => typeof kind === 'string' && /video/i.test(kind));
}

/** Files whose names are those of lectures, the first, the last and one between: three requests tell whether they are videos. */
function listTrials(slug: string, map: unknown): string[] {
  const reader = { report: () => {} };
  const files = parseContentMap(map, slug, '', reader)?.inSection('resources') ?? [];
  const likely = files
    .filter((path) => /(?:lec|video|recitation|seminar)[^/]*$/i.test(path))
    .sort();
  const places = [0, Math.floor(likely.length / 2), likely.length - 1];
  return [...new Set(places.flatMap((place) => likely[place] ?? []))];
}
