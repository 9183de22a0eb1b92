// A course as the index keeps it: facts only, and nothing twice. What is left out is read from OCW when it is wanted.
import type { Clip, Course, LectureId, Listing } from '../../domain/course';
import { type Origin, parseRefKey, refKey, type Source } from '../../domain/source';
import { ocwOrigin, toSource } from '../build-listing';
import { packUid, unpackUid } from './packed-uid';

export interface PackedCourse
  extends Pick<
    Course,
    'slug' | 'number' | 'title' | 'term' | 'year' | 'instructors' | 'playlists'
  > {
  sources: PackedSource[];
  lectures: PackedLecture[];
  listings: PackedListing[];
  /** Absent where OCW has replaced no recording. */
  replaced?: PackedClip[];
}

/** The key of its ref, a page of the course as its path from the course's home; with the seconds of an offset. */
type PackedSource = string | [key: string, offset: number];

/** Without the source that its id names. */
type PackedLecture = [id: string, duration: number | null, ...sources: PackedSource[]];

/** In order of position. `lecture` counts the course's lectures from 0. */
type PackedListing = [
  uid: string,
  title: string,
  lecture: number,
  start: number | null,
  end: number | null,
  ...sources: PackedSource[],
];

/** What a listing showed before; it and the course's lectures are counted from 0. */
type PackedClip = [listing: number, lecture: number, start: number | null, end: number | null];

export function packCourse(course: Course): PackedCourse {
  const { slug, number, title, term, year, instructors, lectures } = course;
  const places = new Map(lectures.map(({ id }, index) => [id, index]));
  const placeOf = (lecture: LectureId) => places.get(lecture) ?? -1;
  // A recording that only another course describes is none without that course.
  const isHere = ({ lecture }: Clip) => places.has(lecture);
  const listings = course.listings
    .filter(isHere)
    .sort((one, other) => one.position - other.position);
  const replaced = listings.flatMap((listing, index) =>
    (listing.replaced ?? [])
      .filter(isHere)
      .map(({ lecture, start, end }): PackedClip => [index, placeOf(lecture), start, end]),
  );
  const pack = (sources: Source[], own: string) =>
    sources.filter((source) => refKey(source) !== own).map((source) => packSource(source, slug));
  return {
    slug,
    number,
    title,
    term,
    year,
    instructors,
    sources: pack(course.sources, homeOf(slug)),
    ...(course.playlists ? { playlists: course.playlists } : {}),
    lectures: lectures.map((its) => [its.id, its.duration, ...pack(its.sources, its.id)]),
    listings: listings.map(
      ({ uid, title, lecture, start, end, sources }): PackedListing => [
        packUid(uid),
        title,
        placeOf(lecture),
        start,
        end,
        ...pack(sources, ''),
      ],
    ),
    ...(replaced.length > 0 ? { replaced } : {}),
  };
}

function packSource(source: Source, slug: string): PackedSource {
  const key = refKey(source);
  const home = `${homeOf(slug)}/`;
  const short = key.startsWith(home) ? key.slice(home.length - 1) : key;
  return source.offset === 0 ? short : [short, source.offset];
}

/** Origins follow from the rest: whatever is in an index was read from OCW's page of it. */
export function unpackCourse(packed: PackedCourse): Course {
  const { slug, number, title, term, year, instructors } = packed;
  const origin = ocwOrigin(`courses/${slug}`);
  const listings = packed.listings.map((listing, index) => unpackListing(listing, index, packed));
  const origins = new Map(listings.toReversed().map((its) => [its.lecture, its.origin]));
  return {
    slug,
    number,
    title,
    term,
    year,
    instructors,
    sources: unpackSources([homeOf(slug), ...packed.sources], slug, origin),
    ...(packed.playlists ? { playlists: packed.playlists } : {}),
    sessions: [],
    readings: [],
    lectures: packed.lectures.map(([id, duration, ...sources]) => ({
      id,
      duration,
      sources: unpackSources([id, ...sources], slug, origins.get(id) ?? origin),
    })),
    listings,
    origin,
  };
}

function unpackListing(
  [uid, title, lecture, start, end, ...packed]: PackedListing,
  index: number,
  { slug, lectures, replaced: clips = [] }: PackedCourse,
): Listing {
  const home = ocwOrigin(`courses/${slug}`);
  const sources = unpackSources(packed, slug, home).map((source) =>
    source.kind === 'ocw' ? { ...source, origin: ocwOrigin(source.id) } : source,
  );
  const idOf = (place: number) => lectures[place]?.[0] ?? '';
  const replaced = clips
    .filter(([listing]) => listing === index)
    .map(([, place, start, end]): Clip => ({ lecture: idOf(place), start, end }));
  return {
    uid: unpackUid(uid),
    lecture: idOf(lecture),
    title,
    position: index + 1,
    start,
    end,
    description: [],
    speakers: [],
    session: null,
    resources: [],
    sources,
    origin: sources[0]?.origin ?? home,
    ...(replaced.length > 0 ? { replaced } : {}),
  };
}

function unpackSources(packed: PackedSource[], slug: string, origin: Origin): Source[] {
  return packed.flatMap((one) => {
    const [short, offset] = typeof one === 'string' ? [one, 0] : one;
    const ref = parseRefKey(short.startsWith('/') ? homeOf(slug) + short : short);
    return ref === null ? [] : { ...toSource(ref, origin), offset };
  });
}

function homeOf(slug: string): string {
  return `ocw:courses/${slug}`;
}
