import type { Course, LectureId } from '../domain/course';
import { refKey, type SourceRef } from '../domain/source';
import { namesFile, toItem } from './archive-address';
import { group } from './group';
import type { Entry, KnownLecture } from './lecture-index';
import { createLegacyIndex } from './legacy-index';
import { courseSlugs } from './ocw-path';

/** What a ref names. */
export type Found =
  /** `listing` is null for a ref that names the recording and none of its listings in particular. */
  | { type: 'lecture'; lecture: LectureId; course: string; listing: string | null }
  /** A video that is a resource of these listings and no lecture itself. */
  | { type: 'related'; title: string; course: string; listings: string[] }
  | { type: 'course'; course: string };

type Claim = [key: string, found: Found];

export interface RefIndex {
  find(ref: SourceRef): Found | null;
  listingsAt(ref: SourceRef): Entry[];
}

export function indexRefs(courses: Course[], lectures: KnownLecture[]): RefIndex {
  const entries = lectures.flatMap((known) => known.entries);
  const pages = group(
    entries.flatMap((entry) =>
      entry.listing.sources.map((source): [string, Entry] => [refKey(source), entry]),
    ),
  );
  const claims: Claim[] = [
    ...lectures.flatMap(claimRecording),
    ...[...pages].flatMap(([key, shown]): Claim[] => {
      const found = toFound(withoutReplaced(shown));
      return found === null ? [] : [[key, found]];
    }),
    ...claimRelated(withoutReplaced(entries)),
    ...courses.flatMap(claimCourse),
    ...lectures.flatMap(claimItems),
  ];
  // The strongest claims stand first. A map keeps the last of several values, hence the reversal.
  const named = new Map(claims.toReversed());
  const findLegacy = createLegacyIndex(courses);
  return {
    find: (ref) =>
      named.get(refKey(ref)) ?? toFound(findLegacy(ref)) ?? findCourseAround(named, ref),
    listingsAt: (ref) => pages.get(refKey(ref)) ?? findLegacy(ref),
  };
}

function claimRecording({ lecture, entries }: KnownLecture): Claim[] {
  const course = entries[0].course.slug;
  const found: Found = { type: 'lecture', lecture: lecture.id, course, listing: null };
  // A lecture's id is the key of the source that it is named after.
  return [lecture.id, ...lecture.sources.map(refKey)].map((key) => [key, found]);
}

/** What a page shows now. */
function withoutReplaced(entries: Entry[]): Entry[] {
  return entries.filter(({ isReplaced }) => !isReplaced);
}

/** A page that shows several recordings is the course's until one of them plays. */
function toFound([first, ...others]: Entry[]): Found | null {
  if (first === undefined) return null;
  const { course, listing } = first;
  if (others.some((other) => other.listing.lecture !== listing.lecture)) {
    return { type: 'course', course: course.slug };
  }
  const uid = others.length === 0 ? listing.uid : null;
  return { type: 'lecture', lecture: listing.lecture, course: course.slug, listing: uid };
}

/** Where several courses point to one video, it is named with the listings of the first. */
function claimRelated(entries: Entry[]): Claim[] {
  const uses = group(
    entries.flatMap(({ course, listing }) =>
      listing.resources.flatMap(({ ref, title }): [string, Use][] =>
        ref === null ? [] : [[refKey(ref), { title, course: course.slug, listing: listing.uid }]],
      ),
    ),
  );
  return [...uses].map(([key, its]) => {
    const [{ title, course }] = its;
    const listings = its.filter((use) => use.course === course).map((use) => use.listing);
    return [key, { type: 'related', title, course, listings }];
  });
}

interface Use {
  title: string;
  course: string;
  listing: string;
}

function claimCourse({ slug, sources }: Course): Claim[] {
  const keys = [`ocw:courses/${slug}`, ...sources.map(refKey)];
  return keys.map((key) => [key, { type: 'course', course: slug }]);
}

/** OCW gave every course an item of its own at the Archive, also where no source of the course says so. */
function claimItems({ lecture, entries }: KnownLecture): Claim[] {
  const course = entries[0].course.slug;
  return lecture.sources
    .filter((source) => source.kind === 'archive')
    .map((source) => [refKey(toItem(source)), { type: 'course', course }]);
}

/** The course in which an unknown page of OCW or an unknown file of the Archive stands. */
function findCourseAround(named: Map<string, Found>, ref: SourceRef): Found | null {
  const around =
    ref.kind === 'ocw'
      ? courseSlugs(ref.id).map((slug) => `ocw:courses/${slug}`)
      : ref.kind === 'archive' && namesFile(ref)
        ? [refKey(toItem(ref))]
        : [];
  const found = around.map((key) => named.get(key)).find((its) => its?.type === 'course');
  return found ?? null;
}
