import type { Course, Listing } from '../domain/course';
import type { SourceRef } from '../domain/source';
import { group } from './group';
import type { Entry } from './lecture-index';
import { type LegacyPage, parseLegacyPage, toKey, toName, toPageKeys } from './legacy-page';

/** A listing as a legacy address can name it. */
interface Named {
  entry: Entry;
  title: string;
  /** The names of its own current pages. */
  names: Set<string>;
}

/** The listings of a course by what a legacy address can say of them. */
interface CourseNames {
  byUid: Map<string, Entry>;
  /** By a page that shows them. */
  byPage: Map<string, [Named, ...Named[]]>;
  /** Only those by whose name the course has nothing else. */
  byOnlyName: Map<string, [Named, ...Named[]]>;
  byTitle: Map<string, [Named, ...Named[]]>;
}

/**
 * Finds the listings of one recording that a legacy address names; none where it could be several recordings, or where the course
 * has none that is surely meant. A course's names are put in order when it is first asked for, since most never are.
 */
export function createLegacyIndex(courses: Course[]): (ref: SourceRef) => Entry[] {
  const bySlug = new Map(courses.map((course) => [course.slug, course]));
  const known = new Map<string, CourseNames>();
  return (ref) => {
    const page = parseLegacyPage(ref);
    const course = page && bySlug.get(page.slug);
    if (!page || !course) return [];
    const names = known.get(course.slug) ?? listNames(course);
    known.set(course.slug, names);
    const found = findListings(page, names);
    return isOneRecording(found) ? found : [];
  };
}

/** By uid, then by the page that shows it and its name or title, then by a name and title that nothing else of the course has. */
function findListings(page: LegacyPage, course: CourseNames): Entry[] {
  const { section, name, stem, uid } = page;
  if (uid !== null) return [course.byUid.get(uid) ?? []].flat();
  // The address of a page that shows listings can be read as that of a listing on the page above it.
  if (course.byPage.has(toKey([...section, name]))) return [];
  const around = course.byPage.get(toKey(section));
  const found = around
    ? around.filter((one) => isNamed(one, page) || isTitled(one, page))
    : (course.byOnlyName.get(stem) ?? []).flatMap((one) =>
        isTitled(one, page) ? (course.byTitle.get(one.title) ?? []) : [],
      );
  return found.map(({ entry }) => entry);
}

/** A name that OCW has cut says too little: the pages of several records may have been given it. */
function isNamed({ names }: Named, { name, stem }: LegacyPage): boolean {
  return name === stem && names.has(name);
}

/** A long title may say more than the name that was made of it. */
function isTitled({ title, names }: Named, { name, stem }: LegacyPage): boolean {
  if (title === name) return true;
  const isOfStem = [...names].some((own) => own.replace(/-\d+$/, '') === stem || own === stem);
  return name !== stem && isOfStem && title.startsWith(`${name}-`);
}

function isOneRecording(entries: Entry[]): boolean {
  return new Set(entries.map(({ listing }) => listing.lecture)).size === 1;
}

function listNames(course: Course): CourseNames {
  const named = course.listings.map(
    (listing): Named => ({
      entry: { course, listing },
      title: toName(listing.title),
      names: new Set(listOwnNames(listing)),
    }),
  );
  const keyed = (toKeys: (one: Named) => Iterable<string>) =>
    group(named.flatMap((one) => [...toKeys(one)].map((key): [string, Named] => [key, one])));
  return {
    byUid: new Map(named.map(({ entry }) => [entry.listing.uid, entry])),
    byPage: keyed(({ entry }) => new Set((entry.listing.shownAt ?? []).flatMap(toPageKeys))),
    byOnlyName: keyed(({ entry, names }) => (entry.listing.isOnlyName ? names : [])),
    byTitle: keyed(({ title }) => [title]),
  };
}

function listOwnNames({ sources }: Listing): string[] {
  return sources.flatMap(({ kind, id }) => {
    const [, name] = /^courses\/[^/]+\/resources\/([^/]+)$/.exec(id) ?? [];
    return kind === 'ocw' && name !== undefined ? [toName(name)] : [];
  });
}
