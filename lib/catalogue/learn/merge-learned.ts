import { findSession } from '../../domain/correction';
import type { Course, Listing, SessionLink } from '../../domain/course';
import { findCourseChanges, listAbsent, toReadingKey } from '../../domain/course-changes';
import type { KeptCourse, LearnedCourse, Problem } from '../../domain/learned-course';
import { toCatalogueFile } from '../catalogue-file';
import { mergeCourses } from '../merge';
import { toDataPath } from './course-path';

export interface MergeOptions {
  learnedAt: Date;
  /** OCW was asked for everything again: what has changed is told, and what is complete is said anew. */
  isAnew: boolean;
  /** What was known when the reading began; `kept` can have more since, from another reading of the course beside it. */
  before: KeptCourse | null;
}

/**
 * What is known of a course after it was read again: the new reading, and whatever only the old one knew. A reading that began
 * anew says what has changed; one that only went on leaves what was said, and never makes less of what was read.
 */
export function mergeLearned(
  kept: KeptCourse | null,
  learned: LearnedCourse,
  { learnedAt, isAnew, before }: MergeOptions,
): KeptCourse {
  const { slug } = learned.course;
  const facts = { ...learned, slug, learnedAt: learnedAt.toISOString() };
  if (kept === null) return { ...facts, changes: null, absent: [] };
  // Of a whole course, a part that was read beside it can say less: neither the order nor which session is meant.
  const isPart = kept.isComplete && !learned.isComplete && !isAnew;
  const [now, other] = isPart ? [kept.course, learned.course] : [learned.course, kept.course];
  const isWhole = learned.isComplete && !learned.isCutOff;
  const old = alongside(other, now, isWhole && !isPart);
  const [course = now] = mergeCourses([toCatalogueFile([now, old])]);
  // Nothing has been kept since this reading began anew.
  const isBegun = isAnew && kept.learnedAt === before?.learnedAt;
  // A reading that goes on has the answers of the one before. Those of a complete course are no longer at hand.
  const told = before !== null && (isAnew || !before.isComplete) ? before.problems : [];
  const absent = listAbsent(isPart ? now : old, learned.course);
  return {
    ...facts,
    ...mergeExtent(kept, learned, isBegun),
    problems: mergeProblems(kept, learned, told, isBegun),
    course: { ...course, listings: placeAnew(course) },
    changes:
      isAnew && before !== null
        ? {
            since: before.learnedAt,
            isWhole,
            list: findCourseChanges(before.course, learned.course, new Set(before.absent), isWhole),
          }
        : kept.changes,
    absent: isWhole ? absent : kept.absent.filter((key) => absent.includes(key)),
  };
}

type Extent = Pick<LearnedCourse, 'isComplete' | 'unread'>;

/** How far a course has been read: as far as either reading says, or one that begins anew. */
function mergeExtent(kept: Extent, learned: Extent, isBegun: boolean): Extent {
  if (isBegun) return { isComplete: learned.isComplete, unread: learned.unread };
  const isUnread = new Set(kept.unread);
  return {
    isComplete: kept.isComplete || learned.isComplete,
    unread: learned.unread.filter((path) => isUnread.has(path)),
  };
}

/** What could not be read: what this reading tells, and what others told beside it. `told` has been told again, or is over. */
function mergeProblems(
  kept: LearnedCourse,
  learned: LearnedCourse,
  told: Problem[],
  isBegun: boolean,
): Problem[] {
  const isTold = new Set(told.map(toKey));
  const all = [
    ...learned.problems.filter((problem) => isBegun || !isOver(problem, learned, kept)),
    ...kept.problems.filter(
      (problem) => !isTold.has(toKey(problem)) && !isOver(problem, kept, learned),
    ),
  ];
  return [...new Map(all.map((problem) => [toKey(problem), problem])).values()];
}

/** A page that one of them could not read, and the other could. */
function isOver({ file }: Problem, one: Extent, other: Extent): boolean {
  const isUnread = ({ unread }: Extent) => unread.some((path) => toDataPath(path) === file);
  return isUnread(one) && !isUnread(other);
}

function toKey({ file, field, reason }: Problem): string {
  return JSON.stringify([file, field, reason]);
}

/**
 * What was known, as it stands beside what is read now: under the labels that its sessions have now. Where all of the course was
 * read, a lecture that is not tied to a session now is no longer.
 */
function alongside(old: Course, now: Course, isWhole: boolean): Course {
  const labels = new Map(
    old.sessions.map((session) => [session.label, findSession(now.sessions, session)?.label]),
  );
  const toLabel = (label: string) => labels.get(label) ?? label;
  const isRead = new Set(now.readings.map(toReadingKey));
  const isListed = new Set(now.listings.map(({ uid }) => uid));
  const toLink = ({ uid, session }: Listing): SessionLink | null => {
    const isUntied = isWhole && isListed.has(uid) && session?.origin.kind !== 'student';
    return session === null || isUntied ? null : { ...session, label: toLabel(session.label) };
  };
  return {
    ...old,
    sessions: old.sessions.filter(({ label }) => toLabel(label) === label),
    // A reading that is set for another session now is no longer set for the one before.
    readings: old.readings
      .filter((reading) => !isRead.has(toReadingKey(reading)))
      .map((reading) => ({
        ...reading,
        session: reading.session === null ? null : toLabel(reading.session),
      })),
    listings: old.listings.map((listing) => ({ ...listing, session: toLink(listing) })),
  };
}

/** What is gone from OCW stays about where it was, behind what has its place now. */
function placeAnew({ listings }: Course): Course['listings'] {
  return listings
    .toSorted((one, other) => one.position - other.position)
    .map((listing, index) => ({ ...listing, position: index + 1 }));
}
