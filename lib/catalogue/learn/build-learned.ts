import type { Course, Lecture, Listing, Reading, Session, SessionLink } from '../../domain/course';
import { refKey } from '../../domain/source';
import { ocwOrigin, toSource } from '../build-listing';
import { mergeLecture } from '../merge';
import type { CourseData } from './course-data';
import { coursePath } from './course-path';
import type { FoldedVideo } from './fold-videos';
import { readMarkdown } from './markdown';
import type { Reader } from './problem';
import { listVideoResources } from './video-resources';

/** The calendar of a course, as far as it was read, and what ties its lectures to it. */
export interface LearnedSessions {
  sessions: Session[];
  readings: Reading[];
  linkOf(video: FoldedVideo): SessionLink | null;
}

/** What the format allows. */
const MOST_LISTINGS = 2_000;
const MOST_PAGES = 50;

export function buildLearnedCourse(
  slug: string,
  data: CourseData,
  videos: FoldedVideo[],
  { sessions, readings, linkOf }: LearnedSessions,
  pathOf: (uid: string) => string | null,
  reader: Reader,
): Course {
  const home = coursePath(slug);
  if (videos.length > MOST_LISTINGS) {
    const reason = `has more than ${MOST_LISTINGS} videos; the others are left out`;
    reader.report({ file: home, field: '', reason });
  }
  const listed = videos.slice(0, MOST_LISTINGS);
  const { number, title, term, year, instructors } = data;
  return {
    slug,
    number,
    title,
    term,
    year,
    instructors,
    sources: [toSource({ kind: 'ocw', id: home }, ocwOrigin(home))],
    sessions,
    readings,
    lectures: listLectures(listed, home),
    listings: listed.map((video, index) => ({
      ...buildListing(video, home, pathOf, reader),
      position: index + 1,
      session: linkOf(video),
    })),
    origin: ocwOrigin(home),
  };
}

/** Clips and the whole recording are one lecture, with every source that one of them names. */
function listLectures(videos: FoldedVideo[], home: string): Lecture[] {
  const lectures = new Map<string, Lecture>();
  for (const { video, refs, pages } of videos) {
    const origin = ocwOrigin(pages[0] ?? home);
    const lecture: Lecture = {
      id: refKey(video.recording),
      duration: null,
      sources: refs.map((ref) => toSource(ref, origin)),
    };
    const known = lectures.get(lecture.id) ?? lecture;
    lectures.set(lecture.id, mergeLecture(known, lecture));
  }
  return [...lectures.values()];
}

function buildListing(
  { video, pages }: FoldedVideo,
  home: string,
  pathOf: (uid: string) => string | null,
  reader: Reader,
): Omit<Listing, 'position' | 'session'> {
  const origin = ocwOrigin(pages[0] ?? home);
  return {
    uid: video.uid,
    lecture: refKey(video.recording),
    title: video.title,
    start: video.start,
    end: video.end,
    description: readMarkdown(video.description, pathOf, reader).slice(0, 500),
    speakers: video.speakers,
    resources: listVideoResources(video, pathOf, origin, reader),
    sources: pages.slice(0, MOST_PAGES).map((id) => toSource({ kind: 'ocw', id }, ocwOrigin(id))),
    origin,
  };
}
