import { findSection } from '../catalogue/legacy-page';
import type { CourseClue, NamedCourse } from '../domain/course-clue';
import type { KeptCourse } from '../domain/learned-course';
import type { Recognition } from '../domain/recognition';
import type { CourseReading } from '../domain/settings';
import type { SourceRef } from '../domain/source';
import type { KnownCourses } from './known-courses';

/** The course of the page in front, as far as it can be read from OCW. */
export interface WantedCourse {
  /** The same for as long as the same course is wanted. */
  key: string;
  course: NamedCourse;
  /** The path of the page at hand at OCW; null elsewhere. */
  at: string | null;
  /** The video that the course must list, since nothing but the video itself names the course; else null. */
  video: SourceRef | null;
  /** Null for a course that was not learned. */
  kept: KeptCourse | null;
  /** Only the lectures are known, from the index. */
  isOutlined: boolean;
  /** It is to be read as soon as it is seen. */
  isAutomatic: boolean;
}

export interface PageOfCourse {
  recognition: Recognition;
  address: SourceRef | null;
  clue: CourseClue | null;
  known: Pick<KnownCourses, 'learned' | 'outlined'> | null;
}

/**
 * What of a course could be read at a page; null where none can. With `isLearning` a course that is not known, or known in
 * outline, is read as soon as it is seen on OCW, and so is a page that was left out of a course that has been read in part.
 * On YouTube the student has to have said `always`.
 */
export function wantCourse(
  { recognition, address, clue, known }: PageOfCourse,
  { isLearning, courseReading }: { isLearning: boolean; courseReading: CourseReading },
): WantedCourse | null {
  if (recognition.type === 'unknown-recording' && recognition.course === null) {
    const course = clue?.course ?? null;
    if (course === null) return null;
    const name = course.type === 'slug' ? course.slug : course.path;
    const kept = course.type === 'slug' ? (known?.learned.get(course.slug) ?? null) : null;
    return {
      key: `${name} ${recognition.ref.id}`,
      course,
      at: null,
      video: recognition.ref,
      kept,
      isOutlined: false,
      isAutomatic:
        isLearning && courseReading === 'always' && (clue?.isOcw ?? false) && kept === null,
    };
  }
  const slug = toSlug(recognition);
  if (slug === null) return null;
  const kept = known?.learned.get(slug) ?? null;
  const at = toPathAtHand(address, kept);
  const isOutlined = known?.outlined.has(slug) ?? false;
  const isUnknown = recognition.type === 'unknown-course' || (isOutlined && at !== null);
  // A page of a course without a gallery shows what only that page knows.
  const isLeftOut = recognition.type === 'unknown-recording' && kept?.isComplete === false;
  const isUnread = at !== null && (kept?.unread.includes(at) ?? false);
  return {
    key: slug,
    course: { type: 'slug', slug },
    at,
    video: null,
    kept,
    isOutlined,
    isAutomatic: isLearning && (isUnknown || isUnread || isLeftOut),
  };
}

/** A course that the student looks at in the library, where nothing is read before they say so. */
export function wantFromLibrary(slug: string, known: PageOfCourse['known']): WantedCourse {
  return {
    key: slug,
    course: { type: 'slug', slug },
    at: null,
    video: null,
    kept: known?.learned.get(slug) ?? null,
    isOutlined: known?.outlined.has(slug) ?? false,
    isAutomatic: false,
  };
}

/** At an address from before 2022 that is the page that was its section, where that has not been read. */
function toPathAtHand(address: SourceRef | null, kept: KeptCourse | null): string | null {
  if (address?.kind !== 'ocw') return null;
  return findSection(address, kept?.unread ?? []) ?? address.id;
}

function toSlug(recognition: Recognition): string | null {
  switch (recognition.type) {
    case 'unknown-course':
      return recognition.slug;
    case 'course':
    case 'lecture':
    case 'unknown-recording':
      return recognition.course;
    default:
      return null;
  }
}
