import { findSession } from '../../domain/correction';
import type { Course } from '../../domain/course';
import { findCourseChanges, listAbsent, toReadingKey } from '../../domain/course-changes';
import type { KeptCourse, LearnedCourse } from '../../domain/learned-course';
import { toCatalogueFile } from '../catalogue-file';
import { mergeCourses } from '../merge';

/**
 * What is known of a course after it was read again: the new reading, and whatever only the old one knew. A reading that began
 * anew says what has changed; one that only went on leaves what was said.
 */
export function mergeLearned(
  kept: KeptCourse | null,
  learned: LearnedCourse,
  learnedAt: Date,
  isAnew: boolean,
): KeptCourse {
  const { slug } = learned.course;
  const facts = { ...learned, slug, learnedAt: learnedAt.toISOString() };
  if (kept === null) return { ...facts, changes: null, absent: [] };
  const old = alongside(kept.course, learned.course);
  const [course = learned.course] = mergeCourses([toCatalogueFile([learned.course, old])]);
  const isWhole = learned.isComplete && !learned.isCutOff;
  const absent = listAbsent(old, learned.course);
  return {
    ...facts,
    course: { ...course, listings: placeAnew(course) },
    changes: isAnew
      ? {
          since: kept.learnedAt,
          isWhole,
          list: findCourseChanges(kept.course, learned.course, new Set(kept.absent), isWhole),
        }
      : kept.changes,
    absent: isWhole ? absent : kept.absent.filter((key) => absent.includes(key)),
  };
}

/** What was known, as it stands beside what is read now: under the labels that its sessions have now. */
function alongside(old: Course, now: Course): Course {
  const labels = new Map(
    old.sessions.map((session) => [session.label, findSession(now.sessions, session)?.label]),
  );
  const toLabel = (label: string) => labels.get(label) ?? label;
  const isRead = new Set(now.readings.map(toReadingKey));
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
    listings: old.listings.map((listing) => ({
      ...listing,
      session: listing.session && { ...listing.session, label: toLabel(listing.session.label) },
    })),
  };
}

/** What is gone from OCW stays about where it was, behind what has its place now. */
function placeAnew({ listings }: Course): Course['listings'] {
  return listings
    .toSorted((one, other) => one.position - other.position)
    .map((listing, index) => ({ ...listing, position: index + 1 }));
}
