import type { LearnedCourse, Problem, Progress } from '../../domain/learned-course';
import { findSection, parseLegacyPage } from '../legacy-page';
import { buildLearnedCourse } from './build-learned';
import { type ContentMap, emptyContentMap, parseContentMap } from './content-map';
import { parseCourseData } from './course-data';
import { coursePath, sectionOf, toDataPath, toPathWithin } from './course-path';
import { foldVideos } from './fold-videos';
import { LearnError } from './learn-error';
import { compareNaturally } from './natural-order';
import { createPlaces, type Places } from './read-places';
import type { Reader } from './reader';
import { createRequests, type Requests } from './requests';
import { findNotesPage, readCalendar } from './session-pages';
import { tieSessions } from './sessions';
import type { Site } from './site';

export interface LearnOptions {
  parseHtml: Reader['parseHtml'];
  signal: AbortSignal;
  /** Paths of pages to read before all others: the page at hand, and those that were read before. */
  pages: string[];
  /** `everything` reads every page of the course as well: a request for each, and one for each video they show. */
  scope: 'lectures' | 'everything';
  /** Requests answered, of those that are known to be needed so far. */
  onProgress?: (progress: Progress) => void;
  /** The course as far as it is known, now and then, so that nothing that was read is lost with the panel. */
  onPart?: (part: LearnedCourse) => void;
}

const SLUG = /^[A-Za-z0-9][\w.-]{0,199}$/;
const MOST_PROBLEMS = 1_000;
/** Pages of one kind that are read. The largest real course has about 330 pages and 950 files. */
const MOST_PAGES = 2_000;
/**
 * Requests that a course may take before it is of use. Files of its lectures are read beyond what has to be, and only within
 * these.
 */
const FEW_REQUESTS = 4;
/** Pages read between two parts handed out. */
const PART = 12;
/** Where most galleries are, for a course whose content map cannot be read. */
const USUAL_GALLERIES = ['video_galleries/lecture-videos', 'video_galleries/video-lectures'];

/**
 * Learns a course from OCW's own data. Rejects with a `LearnError` when not even the course itself can be read, and with the
 * signal's reason when it is cancelled; whatever else cannot be read is told in the result.
 */
export async function learnCourse(
  slug: string,
  site: Site,
  options: LearnOptions,
): Promise<LearnedCourse> {
  const home = coursePath(slug);
  if (!SLUG.test(slug)) throw new LearnError('not-a-course', home);
  // By what they say: a part handed out on the way would tell the same again.
  const problems = new Map<string, Problem>();
  const reader: Reader = {
    parseHtml: options.parseHtml,
    report: (problem) => {
      if (problems.size < MOST_PROBLEMS) problems.set(JSON.stringify(problem), problem);
    },
  };
  const requests = createRequests(site, options.signal, options.onProgress ?? (() => {}));
  const [answer, map] = await Promise.all([
    requests.read(toDataPath(home)),
    readContentMap(slug, requests, reader),
  ]);
  const data = parseCourseData(answer, home, reader);
  if (data === null) throw new LearnError('not-a-course', home);

  const places = createPlaces(requests, slug, map, reader);
  const pages = map.inSection('pages').slice(0, MOST_PAGES);
  // At an address from before 2022, the page that was its section is the one at hand.
  const first = options.pages.flatMap((id) => {
    const isLegacy = parseLegacyPage({ kind: 'ocw', id }) !== null;
    const path = isLegacy ? findSection({ kind: 'ocw', id }, pages) : toPathWithin(slug, `/${id}`);
    return path ?? [];
  });
  const galleries = map.isEmpty
    ? USUAL_GALLERIES.map((name) => `${home}/${name}`)
    : map.inSection('video_galleries').slice(0, MOST_PAGES);

  await places.readWhole(galleries);
  // A gallery says all of its videos: their own pages need not be read.
  const shown = new Set(galleries.flatMap((path) => places.shownAt(path)).map(({ page }) => page));
  await places.readWhole(first.filter((path) => !shown.has(path)));
  const calendar = await readCalendar(
    map.isEmpty ? [`${home}/pages/readings`] : pages,
    places,
    reader,
  );
  const notes = findNotesPage(pages);
  if (notes !== null && requests.count() < FEW_REQUESTS) await places.readPlace(notes);

  const toPart = (): LearnedCourse => {
    const videos = foldVideos(
      places.inOrder().flatMap(({ path }) => places.shownAt(path)),
      reader.report,
    );
    const failed = places.failed();
    const unread = [...new Set([...pages.filter((path) => !places.isWhole(path)), ...failed])];
    const hasGallery = galleries.some((path) => places.shownAt(path).length > 0);
    return {
      course: buildLearnedCourse(slug, data, videos, tieSessions(calendar, places), map, reader),
      problems: [...problems.values()],
      isCutOff: requests.isAway(),
      isComplete: failed.length === 0 && (hasGallery || unread.length === 0),
      unread,
    };
  };

  if (options.scope === 'everything') {
    for (const part of toParts(orderToRead(pages))) {
      options.onPart?.(toPart());
      await places.readWhole(part);
    }
    await readLoneVideos(places, map);
  }
  return toPart();
}

/** A course that shows its videos nowhere but in OCW's lists of files: each of its files may be one. */
async function readLoneVideos(places: Places, map: ContentMap): Promise<void> {
  const isShown = places
    .inOrder()
    .some(({ path }) => sectionOf(path) !== 'resources' && places.shownAt(path).length > 0);
  if (!isShown) await places.readWhole(map.inSection('resources').slice(0, MOST_PAGES));
}

/** A course without its map is poorer, and no less a course. */
async function readContentMap(
  slug: string,
  requests: Requests,
  reader: Reader,
): Promise<ContentMap> {
  const path = `/${coursePath(slug)}/content_map.json`;
  try {
    const map = parseContentMap(await requests.read(path), slug, path, reader);
    return map ?? emptyContentMap(slug);
  } catch (error) {
    if (!(error instanceof LearnError)) throw error;
    reader.report({ file: path, field: '', reason: `could not be read: ${error.reason}` });
    return emptyContentMap(slug);
  }
}

/** Pages that have others below them first: they say in which order those come. The content map's own order says nothing. */
function orderToRead(paths: string[]): string[] {
  const depth = (path: string) => path.split('/').length;
  return paths.toSorted((one, other) => depth(one) - depth(other) || compareNaturally(one, other));
}

function toParts(paths: string[]): string[][] {
  const count = Math.ceil(paths.length / PART);
  return Array.from({ length: count }, (_, index) => paths.slice(index * PART, (index + 1) * PART));
}
