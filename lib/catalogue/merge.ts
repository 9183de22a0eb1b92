import type { CatalogueFile, Course, Lecture, Listing, Reading, Resource } from '../domain/course';
import { type Origin, refKey, type Source } from '../domain/source';

/** What the format allows. */
const MOST_CAPTIONS = 50;

interface Fact {
  origin: Origin;
}

/**
 * The courses of several files, each slug once. What both files say of a thing comes from the first, but the student's own
 * corrections win; what only one says stays. Sources are never dropped.
 */
export function mergeCourses(files: CatalogueFile[]): Course[] {
  const all = files.flatMap((file) => file.courses);
  return mergeBy(all, [], ({ slug }) => slug, mergeCourse);
}

/** One recording as two courses or two files know it. */
export function mergeLecture(one: Lecture, other: Lecture): Lecture {
  return {
    id: one.id,
    duration: one.duration ?? other.duration,
    sources: mergeSources(one.sources, other.sources),
  };
}

function mergeCourse(one: Course, other: Course): Course {
  const [first, second] = inOrder(one, other);
  return {
    ...first,
    term: first.term ?? second.term,
    year: first.year ?? second.year,
    sources: mergeSources(first.sources, second.sources),
    ...mergePlaylists(first, second),
    sessions: mergeBy(first.sessions, second.sessions, ({ label }) => label, keepFirst),
    readings: mergeReadings(first.readings, second.readings),
    lectures: mergeBy(first.lectures, second.lectures, ({ id }) => id, mergeLecture),
    listings: mergeBy(first.listings, second.listings, ({ uid }) => uid, mergeListing),
  };
}

function mergePlaylists(one: Course, other: Course): Pick<Course, 'playlists'> {
  const all = new Set([...(one.playlists ?? []), ...(other.playlists ?? [])]);
  return all.size === 0 ? {} : { playlists: [...all] };
}

function mergeListing(one: Listing, other: Listing): Listing {
  const [first, second] = inOrder(one, other);
  return {
    ...first,
    description: first.description.length > 0 ? first.description : second.description,
    speakers: first.speakers.length > 0 ? first.speakers : second.speakers,
    session:
      first.session && second.session
        ? preferred(first.session, second.session)
        : (first.session ?? second.session),
    resources: mergeBy(first.resources, second.resources, resourceKey, preferred),
    sources: mergeSources(first.sources, second.sources),
    ...mergePlaces(first, second),
    ...mergeReplaced(first, second),
    ...mergeCaptions(first, second),
  };
}

/** Those of the first before those that only the second has: OCW can have replaced a file. */
function mergeCaptions(one: Listing, other: Listing): Pick<Listing, 'captions'> {
  // Those of another recording are not this one's.
  if (one.lecture !== other.lecture) return one.captions ? { captions: one.captions } : {};
  if (one.captions === undefined && other.captions === undefined) return {};
  const all = [...(one.captions ?? []), ...(other.captions ?? [])];
  return { captions: mergeBy(all, [], ({ path }) => path, keepFirst).slice(0, MOST_CAPTIONS) };
}

/** Where OCW shows a listing: every place that one of them knows. Of its name the first that knows any place is believed. */
function mergePlaces(one: Listing, other: Listing): Pick<Listing, 'shownAt' | 'isOnlyName'> {
  const { shownAt, isOnlyName } = one.shownAt === undefined ? other : one;
  if (shownAt === undefined) return {};
  return {
    shownAt: [...new Set([...shownAt, ...(other.shownAt ?? [])])],
    ...(isOnlyName ? { isOnlyName } : {}),
  };
}

/** The recordings that a listing shows in the second, or showed before, and no longer shows in the first. */
function mergeReplaced(one: Listing, other: Listing): Pick<Listing, 'replaced'> {
  const { lecture, start, end } = other;
  const shown = [...(one.replaced ?? []), { lecture, start, end }, ...(other.replaced ?? [])];
  const replaced = mergeBy(shown, [], (clip) => clip.lecture, keepFirst).filter(
    (clip) => clip.lecture !== one.lecture,
  );
  return replaced.length === 0 ? {} : { replaced };
}

/** Two files give one reading different ids, since an id is made where the reading is read; its words are the same. */
function mergeReadings(one: Reading[], other: Reading[]): Reading[] {
  const byId = mergeBy(one, other, ({ id }) => id, preferred);
  return mergeBy(byId, [], readingKey, preferred);
}

function mergeSources(one: Source[], other: Source[]): Source[] {
  return mergeBy(one, other, refKey, preferred);
}

/** Items of both lists in order, each key once. */
function mergeBy<Item>(
  one: Item[],
  other: Item[],
  toKey: (item: Item) => string,
  merge: (one: Item, other: Item) => Item,
): Item[] {
  const merged = new Map<string, Item>();
  for (const item of [...one, ...other]) {
    const known = merged.get(toKey(item));
    merged.set(toKey(item), known === undefined ? item : merge(known, item));
  }
  return [...merged.values()];
}

function preferred<Item extends Fact>(one: Item, other: Item): Item {
  return inOrder(one, other)[0];
}

function inOrder<Item extends Fact>(one: Item, other: Item): [Item, Item] {
  return isCorrection(other) && !isCorrection(one) ? [other, one] : [one, other];
}

function isCorrection({ origin }: Fact): boolean {
  return origin.kind === 'student';
}

function keepFirst<Item>(one: Item): Item {
  return one;
}

function resourceKey({ kind, address }: Resource): string {
  return `${kind} ${address.replace(/\/$/, '')}`;
}

function readingKey({ session, title, part }: Reading): string {
  return JSON.stringify([session, title.toLowerCase(), part]);
}
