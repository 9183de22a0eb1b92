import type { RichText } from './rich-text';
import type { Origin, Source, SourceRef } from './source';

/**
 * `youtube:<11 characters>`; `archive:<item>/<file>` for a recording that never was on YouTube; `file:<path at OCW>` for one
 * that only OCW itself serves.
 */
export type LectureId = string;

/** One recording; what notes belong to. */
export interface Lecture {
  id: LectureId;
  /** Seconds; null when no source says. */
  duration: number | null;
  /** YouTube, the Archive, iTunes: every place where this recording plays or played. */
  sources: Source[];
}

/** A recording, or a part of it. */
export interface Clip {
  lecture: LectureId;
  /** Seconds of the recording where the clip begins; null when it is shown from its start. */
  start: number | null;
  /** Seconds of the recording where the clip ends; null when it is shown to its end. */
  end: number | null;
}

/** One OCW record that shows a lecture in a course. */
export interface Listing extends Clip {
  /** OCW's uid, 8-4-4-4-12 with dashes: the one key that survived every redesign of the site. */
  uid: string;
  title: string;
  /** 1 for the first of the course, in the order of OCW's gallery or page. */
  position: number;
  /** Empty when no source has one. */
  description: RichText;
  speakers: string[];
  /** The course session this lecture was; null when there is no evidence for one. */
  session: SessionLink | null;
  resources: Resource[];
  /** OCW's own pages for this listing, current and legacy. */
  sources: Source[];
  /**
   * The paths of OCW's galleries and pages that show it, as far as they were read: a legacy address names one of them. Absent
   * where none was ever looked for.
   */
  shownAt?: string[];
  /** Nothing else of its course at OCW has the name of its page. Absent where that is not so, or not known. */
  isOnlyName?: true;
  /**
   * What this listing showed before OCW put another recording in its place: it goes on playing elsewhere, and notes belong to it.
   * Their times are not those of the new recording. Absent where nothing was replaced.
   */
  replaced?: Clip[];
  /** Captions of the recording at OCW, the best first. Absent where they were never looked for. */
  captions?: Captions[];
  origin: Origin;
}

/** A file of captions at OCW. */
export interface Captions {
  /** Of the file, or of its own page, whose data say where the file is. */
  path: string;
  /** BCP 47; `und` where OCW does not say. */
  language: string;
}

/** How a lecture is known to belong to a session, strongest first. A number alone is never evidence. */
export type Evidence = 'student' | 'map' | 'page' | 'number-and-title' | 'title';

export interface SessionLink {
  /** The session's label in the course's own calendar, such as `4`. */
  label: string;
  evidence: Evidence;
  origin: Origin;
}

/** A row of the course's calendar. */
export interface Session {
  label: string;
  topic: string;
}

export interface Reading {
  id: string;
  /** The session it was set for; null for a reading of the whole course. */
  session: string | null;
  title: string;
  authors: string[];
  /** The journal, magazine or book it stands in; null when it stands alone. */
  container: string | null;
  /** As precise as it is known: `2011-02-22`, `1999-09` or `2005`; null when unknown. */
  published: string | null;
  /** Which part is set: `Chapters 1 and 2`; null for all of it. */
  part: string | null;
  /** The whole reference as one line, with its links. */
  citation: RichText;
  origin: Origin;
}

export type ResourceKind =
  | 'slides'
  | 'related-video'
  | 'related-reading'
  | 'problem-set'
  | 'exam'
  | 'transcript'
  | 'file';

/** Anything else that belongs to a lecture. */
export interface Resource {
  kind: ResourceKind;
  title: string;
  /** Who made it; null when not said. */
  by: string | null;
  /** An http or https address. */
  address: string;
  /** What the address says, for a video that Lectern can recognise when it is opened; else null. */
  ref: SourceRef | null;
  origin: Origin;
}

export interface Course {
  /** OCW's slug: `15-356-how-to-develop-breakthrough-products-and-services-spring-2012`. */
  slug: string;
  number: string;
  title: string;
  /** `Spring`; null for courses without one. */
  term: string | null;
  year: number | null;
  instructors: string[];
  /** Doors to the course as a whole. */
  sources: Source[];
  /** YouTube's playlists of its videos, as OCW names them there. Absent where it names none. */
  playlists?: string[];
  sessions: Session[];
  readings: Reading[];
  lectures: Lecture[];
  listings: Listing[];
  origin: Origin;
}

/** The one format of bundled, learned and handed-over courses. */
export interface CatalogueFile {
  format: 'lectern-catalogue';
  version: 1;
  courses: Course[];
}
