import browser from 'webextension-polyfill';
import { type Catalogue, createCatalogue } from '../catalogue/catalogue';
import { toCatalogueFile } from '../catalogue/catalogue-file';
import { openIndex, type WholeIndex } from '../catalogue/whole-index/open-index';
import { placeListings } from '../catalogue/whole-index/place-listings';
import type { CatalogueFile, Course } from '../domain/course';
import type { KeptCourse } from '../domain/learned-course';
import type { SourceRef } from '../domain/source';
import { listCourses, openCourses } from '../storage/courses';
import { copyArea } from './copy-area';

/** Courses that were read from the index, by their number in it. */
export type IndexedCourses = ReadonlyMap<number, Course>;

/** What this machine has of courses. The index is large, so nothing of it is read before it is asked for. */
export interface CourseFiles {
  bundled: CatalogueFile;
  learned: KeptCourse[];
  index: WholeIndex;
  /** Those of the index that the first refs needed. */
  first: IndexedCourses;
}

/** The courses that Lectern knows: bundled and learned ones, and those of the index that were asked for. */
export interface KnownCourses {
  catalogue: Catalogue;
  /** Those that were learned, by slug. */
  learned: ReadonlyMap<string, KeptCourse>;
  /** Slugs of those that are known in outline, from the index alone: their lectures, and no readings or descriptions. */
  outlined: ReadonlySet<string>;
}

/** What ships inside the extension, while it is being read. */
export interface OwnFiles {
  bundled: Promise<CatalogueFile>;
  index: Promise<WholeIndex>;
}

export function openOwnFiles(): OwnFiles {
  return {
    bundled: readOwnFile('catalogue.json').then((response) => response.json()),
    index: openIndex((name) => readOwnFile(`index/${name}`)),
  };
}

/** Rejects when a file of the extension's own cannot be read. What `refs` need of the index is read while the store opens. */
export async function loadCourses(
  refs: readonly SourceRef[],
  own: OwnFiles = openOwnFiles(),
): Promise<CourseFiles> {
  const [bundled, learned, { index, first }] = await Promise.all([
    own.bundled,
    listLearned(),
    own.index.then(async (opened) => ({
      index: opened,
      first: await readCourses(opened, opened.find(refs)),
    })),
  ]);
  return { bundled, learned, index, first };
}

/** A file that ships inside the extension, checked against the schema when it was built. */
async function readOwnFile(name: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(name));
  if (!response.ok) throw new Error(`${name} answers with ${response.status}.`);
  return response;
}

/** A store that cannot be opened knows no courses; whoever learns one is told why. */
async function listLearned(): Promise<KeptCourse[]> {
  try {
    const database = await openCourses(copyArea);
    try {
      return await listCourses(database);
    } finally {
      database.close();
    }
  } catch {
    return [];
  }
}

/** The numbers of the courses that must be read before these refs can be recognised. */
export function findUnread(
  { index }: CourseFiles,
  indexed: IndexedCourses,
  refs: readonly SourceRef[],
): number[] {
  return index.find(refs).filter((number) => !indexed.has(number));
}

export async function readCourses(
  index: WholeIndex,
  numbers: readonly number[],
): Promise<IndexedCourses> {
  const courses = await Promise.all(numbers.map(index.read));
  return new Map(courses.map((course, at) => [numbers[at] ?? 0, course]));
}

export function joinCourses(files: CourseFiles, indexed: IndexedCourses): KnownCourses {
  // In the order of the index, so that nothing depends on which course was asked for first.
  const outlines = [...indexed].sort(([one], [other]) => one - other).map(([, course]) => course);
  const bySlug = new Map(outlines.map((course) => [course.slug, course]));
  const learned = files.learned.map(({ slug, course, isComplete }) =>
    isComplete ? course : placeListings(course, bySlug.get(slug) ?? null),
  );
  const others = new Set([...files.bundled.courses, ...learned].map(({ slug }) => slug));
  return {
    // The bundled courses are read by people: where several say something, theirs stands. The index says the least.
    catalogue: createCatalogue([
      files.bundled,
      toCatalogueFile(learned),
      toCatalogueFile(outlines),
    ]),
    learned: new Map(files.learned.map((kept) => [kept.slug, kept])),
    outlined: new Set(outlines.map(({ slug }) => slug).filter((slug) => !others.has(slug))),
  };
}
