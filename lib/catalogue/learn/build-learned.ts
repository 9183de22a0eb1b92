import type {
  Course,
  Lecture,
  Listing,
  Reading,
  Resource,
  Session,
  SessionLink,
} from '../../domain/course';
import { refKey } from '../../domain/source';
import { ocwOrigin, toSource } from '../build-listing';
import { mergeLecture } from '../merge';
import { placeCaptions } from './caption-fields';
import type { ContentMap } from './content-map';
import type { CourseData } from './course-data';
import { coursePath } from './course-path';
import type { FoldedVideo } from './fold-videos';
import { readMarkdown } from './markdown';
import type { Reader } from './reader';
import { listVideoResources } from './video-resources';

/** The calendar of a course, as far as it was read, and what ties its lectures to it. */
export interface LearnedSessions {
  sessions: Session[];
  readings: Reading[];
  linkOf(video: FoldedVideo): SessionLink | null;
  /** Files of the course that the page of the video's session gives beside it, or a table in the row of that session. */
  filesOf(video: FoldedVideo): Resource[];
}

/** What the format allows. */
const MOST_LISTINGS = 2_000;
const MOST_PAGES = 50;
const MOST_PLAYLISTS = 50;
const MOST_RESOURCES = 200;
const MOST_CAPTIONS = 50;
const MOST_SESSIONS = 500;
const MOST_READINGS = 2_000;

export function buildLearnedCourse(
  slug: string,
  data: CourseData,
  videos: FoldedVideo[],
  { sessions, readings, linkOf, filesOf }: LearnedSessions,
  map: Pick<ContentMap, 'pathOf' | 'isOnlyName'>,
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
    ...listPlaylists(listed),
    sessions: sessions.slice(0, MOST_SESSIONS),
    readings: withOwnIds(readings).slice(0, MOST_READINGS),
    lectures: listLectures(listed, home),
    listings: listed.map((video, index) => ({
      ...buildListing(video, home, filesOf(video), map, reader),
      position: index + 1,
      session: linkOf(video),
    })),
    origin: ocwOrigin(home),
  };
}

function listPlaylists(videos: FoldedVideo[]): Pick<Course, 'playlists'> {
  const playlists = [...new Set(videos.flatMap(({ video }) => video.playlists))];
  return playlists.length === 0 ? {} : { playlists: playlists.slice(0, MOST_PLAYLISTS) };
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
  { video, pages, places, captions }: FoldedVideo,
  home: string,
  files: Resource[],
  map: Pick<ContentMap, 'pathOf' | 'isOnlyName'>,
  reader: Reader,
): Omit<Listing, 'position' | 'session'> {
  const origin = ocwOrigin(pages[0] ?? home);
  return {
    uid: video.uid,
    lecture: refKey(video.recording),
    title: video.title,
    start: video.start,
    end: video.end,
    description: readMarkdown(video.description, map.pathOf, reader).slice(0, 500),
    speakers: video.speakers,
    resources: withFiles(listVideoResources(video, map.pathOf, origin, reader), files),
    sources: pages.slice(0, MOST_PAGES).map((id) => toSource({ kind: 'ocw', id }, ocwOrigin(id))),
    // A video's own page is none that shows it.
    shownAt: places.filter((path) => !pages.includes(path)).slice(0, MOST_PAGES),
    ...(pages.length > 0 && pages.every(map.isOnlyName) ? { isOnlyName: true } : {}),
    ...(captions === null
      ? {}
      : { captions: placeCaptions(captions, map.pathOf).slice(0, MOST_CAPTIONS) }),
    origin,
  };
}

function withFiles(resources: Resource[], files: Resource[]): Resource[] {
  const first = new Map<string, Resource>();
  for (const one of [...resources, ...files]) first.set(one.address, first.get(one.address) ?? one);
  return [...first.values()].slice(0, MOST_RESOURCES);
}

/** Two pages of one title can give two readings the same id. */
function withOwnIds(readings: Reading[]): Reading[] {
  const used = new Set<string>();
  return readings.map((reading) => {
    let id = reading.id;
    for (let count = 2; used.has(id); count += 1) id = `${reading.id}-${count}`;
    used.add(id);
    return { ...reading, id };
  });
}
