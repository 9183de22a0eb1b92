import type { Course, Listing, Reading } from './course';
import { findMoved } from './find-moved';
import { refKey, type Source, type SourceKind } from './source';

/** One thing that OCW says otherwise than it did when the course was read before. What is gone there is kept here. */
export type CourseChange =
  | { type: 'lecture-added' | 'lecture-moved' | 'lecture-replaced' | 'lecture-gone'; title: string }
  | { type: 'lecture-renamed'; title: string; before: string }
  | { type: 'reading-added' | 'reading-gone'; title: string }
  | { type: 'door-gone'; title: string; kind: SourceKind };

/** What a reading of a course found changed. */
export interface CourseChanges {
  /** ISO date of the reading before. */
  since: string;
  /** All of the course was read, so that nothing else has changed. */
  isWhole: boolean;
  list: CourseChange[];
}

/** A way into a lecture as one listing has it. */
interface ListedDoor {
  key: string;
  listing: Listing;
  kind: SourceKind;
  /** Of the recording, and not of its page at OCW. */
  isOfRecording: boolean;
}

/**
 * What has changed between what was known of a course and what OCW says now. `absent` are the keys of what OCW had dropped
 * before and is only kept: it is not gone once more, and it can come back. Only a whole reading tells what is gone.
 */
export function findCourseChanges(
  known: Course,
  read: Course,
  absent: ReadonlySet<string>,
  isWhole: boolean,
): CourseChange[] {
  const isThere = new Set(listKeys(read));
  const wasThere = new Set(listKeys(known).filter((key) => !absent.has(key)));
  const isNew = (key: string) => !wasThere.has(key);
  const isGone = (key: string) => isWhole && wasThere.has(key) && !isThere.has(key);
  const titles = new Map(known.listings.map(({ uid, title }) => [uid, title]));
  const recordings = new Map(known.listings.map(({ uid, lecture }) => [uid, lecture]));
  const isReplaced = ({ uid, lecture }: Listing) =>
    wasThere.has(uid) && recordings.get(uid) !== lecture;
  const replaced = new Set(read.listings.filter(isReplaced).map(({ uid }) => uid));
  const moved = findMoved(
    inOrder(known).filter(({ uid }) => wasThere.has(uid)),
    inOrder(read),
  );
  return [
    ...read.listings
      .filter(({ uid }) => isNew(uid))
      .map(({ title }) => ({ type: 'lecture-added' as const, title })),
    ...read.listings.flatMap(({ uid, title }): CourseChange[] => {
      const before = titles.get(uid) ?? title;
      return before === title ? [] : [{ type: 'lecture-renamed', title, before }];
    }),
    ...read.listings
      .filter(({ uid }) => replaced.has(uid))
      .map(({ title }) => ({ type: 'lecture-replaced' as const, title })),
    ...moved.map(({ title }) => ({ type: 'lecture-moved' as const, title })),
    ...known.listings
      .filter(({ uid }) => isGone(uid))
      .map(({ title }) => ({ type: 'lecture-gone' as const, title })),
    ...listReadings(read)
      .filter(([key]) => isNew(key))
      .map(([, title]) => ({ type: 'reading-added' as const, title })),
    ...listReadings(known)
      .filter(([key]) => isGone(key))
      .map(([, title]) => ({ type: 'reading-gone' as const, title })),
    // A lecture that is gone has taken its doors with it, and so has a recording that was replaced.
    ...listDoors(known)
      .filter(({ key, listing }) => isGone(key) && isThere.has(listing.uid))
      .filter(({ listing, isOfRecording }) => !(isOfRecording && replaced.has(listing.uid)))
      .map(({ listing: { title }, kind }) => ({ type: 'door-gone' as const, title, kind })),
  ];
}

/** The keys of what is known of a course and OCW does not have. */
export function listAbsent(known: Course, read: Course): string[] {
  const isThere = new Set(listKeys(read));
  return listKeys(known).filter((key) => !isThere.has(key));
}

/** The same reading, wherever it is set. */
export function toReadingKey({ title, part }: Pick<Reading, 'title' | 'part'>): string {
  return JSON.stringify([title.toLowerCase(), part]);
}

/** One key for each listing, reading and door. */
function listKeys(course: Course): string[] {
  return [
    ...course.listings.map(({ uid }) => uid),
    ...course.readings.map(toReadingKey),
    ...listDoors(course).map(({ key }) => key),
  ];
}

/** Each reading once, by its key. */
function listReadings({ readings }: Course): [string, string][] {
  return [...new Map(readings.map((reading) => [toReadingKey(reading), reading.title]))];
}

function listDoors({ lectures, listings }: Course): ListedDoor[] {
  const sources = new Map(lectures.map((lecture) => [lecture.id, lecture.sources]));
  return listings.flatMap((listing) => {
    const toDoor = (source: Source, isOfRecording: boolean): ListedDoor => ({
      key: `${listing.uid} ${refKey(source)}`,
      listing,
      kind: source.kind,
      isOfRecording,
    });
    return [
      ...(sources.get(listing.lecture) ?? []).map((source) => toDoor(source, true)),
      ...listing.sources.map((source) => toDoor(source, false)),
    ];
  });
}

function inOrder({ listings }: Course): Listing[] {
  return listings.toSorted((one, other) => one.position - other.position);
}
