import type { CatalogueFile, Course } from '../../domain/course';
import type { Problem } from '../../domain/learned-course';
import { toCatalogueFile } from '../catalogue-file';
import { mergeCourses } from '../merge';
import { toFacts } from '../whole-index/pack-index';
import { placeListings } from '../whole-index/place-listings';
import type { CrawledCourse } from './crawl-course';

/** Something odd in a course. */
export interface Oddity extends Problem {
  course: string;
}

/**
 * The catalogue of what was crawled, and of whatever an earlier crawl knew: OCW takes sources and whole recordings off its pages
 * that go on playing elsewhere. The same courses give the same catalogue, in whatever order they were read.
 */
export function assemble(
  crawled: readonly CrawledCourse[],
  earlier: CatalogueFile | null,
): { file: CatalogueFile; oddities: Oddity[] } {
  const now = crawled.flatMap(({ course }) => course ?? []);
  const bySlug = new Map(now.map((course) => [course.slug, course]));
  const before = (earlier?.courses ?? []).map((course) =>
    placeListings(course, bySlug.get(course.slug) ?? null),
  );
  const merged = mergeCourses([toCatalogueFile(now), toCatalogueFile(before)])
    .map(toFacts)
    .sort((one, other) => (one.slug < other.slug ? -1 : 1));
  const oddities = crawled.flatMap(({ slug, problems }) =>
    problems.map((problem): Oddity => ({ course: slug, ...problem })),
  );
  const courses = withoutRepetition(merged, oddities);
  return { file: toCatalogueFile(courses), oddities: oddities.sort(compareOddities) };
}

/** A uid stands for one listing: of two courses that both have it, the first keeps it. */
function withoutRepetition(courses: Course[], oddities: Oddity[]): Course[] {
  const owners = new Map<string, string>();
  return courses.map((course) => {
    const own = course.listings.filter(({ uid }) => {
      const owner = owners.get(uid) ?? course.slug;
      owners.set(uid, owner);
      if (owner === course.slug) return true;
      const reason = `${uid} is that of a listing of ${owner} as well`;
      oddities.push({ course: course.slug, file: `courses/${course.slug}`, field: 'uid', reason });
      return false;
    });
    return own.length === course.listings.length ? course : toFacts({ ...course, listings: own });
  });
}

function compareOddities(one: Oddity, other: Oddity): number {
  return toLine(one) < toLine(other) ? -1 : 1;
}

/** The report: a line for each oddity, its columns parted by tabs. */
export function formatReport(oddities: readonly Oddity[]): string {
  return ['course\tfile\tfield\treason', ...oddities.map(toLine), ''].join('\n');
}

function toLine({ course, file, field, reason }: Oddity): string {
  return [course, file, field, reason].map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
}

/** A line for each course, so that two crawls can be compared. */
export function formatCatalogue({ format, version, courses }: CatalogueFile): string {
  const lines = courses.map((course) => JSON.stringify(course)).join(',\n');
  return `{"format":"${format}","version":${version},"courses":[\n${lines}\n]}\n`;
}
