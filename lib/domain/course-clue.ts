/** What a page of YouTube says of its video. Translated titles and descriptions are no harm: only names of courses count. */
export interface VideoFacts {
  /** The id of its channel; null when not said. */
  channel: string | null;
  keywords: string[];
  description: string;
}

/** How a course is named at a place that is not OCW's. */
export type NamedCourse =
  | { type: 'slug'; slug: string }
  /** A path below ocw.mit.edu that redirects to the course: `18-06S05`. */
  | { type: 'short'; path: string };

/** What is known of a video that no known course lists, and that is of OCW's channel or names a course of OCW. */
export interface CourseClue {
  /** Null when it does not say of which course. */
  course: NamedCourse | null;
  /** It is OCW's own. Anybody else can name a course, too. */
  isOcw: boolean;
}
