import type { ContentMap } from './content-map';
import { sectionOf, toDataPath } from './course-path';
import type { ShownVideo } from './fold-videos';
import { FAILURES, LearnError } from './learn-error';
import { compareNaturally } from './natural-order';
import { orderPages } from './page-order';
import { type Place, type PlaceEntry, parsePlace, toShownVideo } from './place';
import type { Reader } from './reader';
import type { Requests } from './requests';

/** The galleries and pages of a course that were read, and the videos they show. */
export interface Places {
  /** One page, without its videos. Null, and told, when it cannot be read. */
  readPlace(path: string): Promise<Place | null>;
  /** Pages with their videos; a video's own page counts as a place of its own. */
  readWhole(paths: string[]): Promise<void>;
  isWhole(path: string): boolean;
  /** Paths that could not be read now and may be later. */
  failed(): string[];
  /** Galleries, then pages, then videos that neither shows. */
  inOrder(): Place[];
  shownAt(path: string): ShownVideo[];
}

export function createPlaces(
  requests: Requests,
  slug: string,
  map: ContentMap,
  reader: Reader,
): Places {
  const places = new Map<string, Place | null>();
  const shown = new Map<string, ShownVideo[]>();
  const failed = new Set<string>();

  /** Null when it cannot be read. A page that is not there will not be there later either. */
  async function readData(path: string): Promise<unknown> {
    try {
      return await requests.read(toDataPath(path));
    } catch (error) {
      if (!(error instanceof LearnError)) throw error;
      reader.report({ file: path, field: '', reason: FAILURES[error.reason] });
      if (error.reason !== 'missing') failed.add(path);
      return null;
    }
  }

  async function readPlace(path: string): Promise<Place | null> {
    const known = places.get(path);
    if (known !== undefined) return known;
    const data = await readData(path);
    const place = data === null ? null : parsePlace(data, path, slug, map, reader);
    places.set(path, place);
    return place;
  }

  async function readVideo(entry: PlaceEntry, place: Place): Promise<ShownVideo[]> {
    if (entry.video !== null) return [{ video: entry.video, page: entry.page, place: place.path }];
    const video = toShownVideo(await readData(entry.page), entry, place, map, reader);
    return video === null ? [] : [video];
  }

  async function readWhole(path: string): Promise<void> {
    if (sectionOf(path) === 'resources') places.set(path, toLonePlace(path));
    const place = await readPlace(path);
    if (place === null || shown.has(path)) return;
    const videos = await Promise.all(place.entries.map((entry) => readVideo(entry, place)));
    shown.set(path, videos.flat());
  }

  return {
    readPlace,
    readWhole: async (paths) => {
      await Promise.all(paths.map(readWhole));
    },
    isWhole: (path) => {
      const place = places.get(path);
      return (
        place !== undefined && (place === null || place.entries.length === 0 || shown.has(path))
      );
    },
    failed: () => [...failed],
    inOrder: () =>
      orderPlaces(
        [...places.values()].filter((place) => place !== null),
        shown,
      ),
    shownAt: (path) => shown.get(path) ?? [],
  };
}

/** A video's own page, as if it were a page that shows it. */
function toLonePlace(path: string): Place {
  const entries: PlaceEntry[] = [{ video: null, page: path, player: null }];
  const nothing = {
    title: '',
    introduction: '',
    description: '',
    content: '',
    links: [],
    lesson: null,
    fileRows: [],
  };
  return { path, entries, ...nothing };
}

function orderPlaces(places: Place[], shown: Map<string, ShownVideo[]>): Place[] {
  const inSection = (section: string) =>
    places
      .filter(({ path }) => sectionOf(path) === section)
      .map((place) => ({ ...place, shows: shown.get(place.path)?.[0]?.video.title ?? '' }));
  return [
    ...orderPages(inSection('video_galleries')),
    ...orderPages(inSection('pages')),
    // Nothing says in which order videos stand that no page shows, but their numbers.
    ...inSection('resources').sort((one, other) => compareNaturally(one.shows, other.shows)),
  ];
}
