import type { Course } from '../domain/course';
import { refKey, type Source, type SourceRef } from '../domain/source';
import { toItem } from './archive-address';
import type { Article } from './article';
import { buildListing, ocwOrigin, seedOrigin, toSource } from './build-listing';
import { buildArticleReading, buildReading } from './build-reading';
import type { CourseFacts } from './course-facts';
import { toCollection } from './itunes-address';
import type { LegacyRecord } from './legacy-record';
import { toLegacyHome } from './ocw-path';

/** Brings what the records, a maintainer's facts and saved articles say of one course together. */
export function buildCourse(
  facts: CourseFacts,
  records: LegacyRecord[],
  articles: Article[],
): Course {
  const byUid = new Map(records.map((record) => [record.uid, record]));
  const listed = new Set(facts.listings.map(({ uid }) => uid));
  for (const { uid, course } of records) {
    if (course !== facts.slug) throw new Error(`${uid}: a record of another course, ${course}`);
    if (!listed.has(uid)) throw new Error(`${uid}: a record without a place in the course`);
  }
  const built = facts.listings.map((listing, index) =>
    buildListing(facts, index, listing, byUid.get(listing.uid)),
  );
  return {
    slug: facts.slug,
    number: facts.number,
    title: facts.title,
    term: facts.term,
    year: facts.year,
    instructors: facts.instructors,
    sources: courseSources(facts, records),
    sessions: facts.sessions,
    readings: [
      ...facts.readings.map((reading) => buildReading(facts, reading)),
      ...articles.map(buildArticleReading),
    ],
    lectures: built.map(({ lecture }) => lecture),
    listings: built.map(({ listing }) => listing),
    origin: ocwOrigin(`courses/${facts.slug}`),
  };
}

/** Doors to the course: what its records imply, and the addresses that only OCW's data gives. */
function courseSources(facts: CourseFacts, records: LegacyRecord[]): Source[] {
  const home: SourceRef = { kind: 'ocw', id: `courses/${facts.slug}` };
  const origin = ocwOrigin(home.id);
  const sources = [
    toSource(home, origin),
    ...records.flatMap((record) =>
      courseRefs(record).map((ref) => toSource(ref, seedOrigin(record))),
    ),
    toSource({ kind: 'ocw', id: facts.shortAddress }, origin),
  ];
  const first = new Map<string, Source>();
  for (const source of sources) {
    if (!first.has(refKey(source))) first.set(refKey(source), source);
  }
  return [...first.values()];
}

function courseRefs({ page, media }: LegacyRecord): SourceRef[] {
  const item = media.archive === null ? null : toItem(media.archive);
  const collection = media.itunes === null ? null : toCollection(media.itunes.ref);
  return [toLegacyHome(page), item, collection].filter((ref) => ref !== null);
}
