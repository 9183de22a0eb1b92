import * as z from 'zod/mini';
import { toUid } from '../uid';
import { toPathWithin } from './course-path';
import type { Reader } from './reader';

z.config({ jitless: true });

/** Entries. The largest real map has about 1,400. */
const MOST_ENTRIES = 20_000;

/** Where every page of a course is, by its uid, and the reverse. */
export interface ContentMap {
  isEmpty: boolean;
  pathOf(uid: string): string | null;
  uidOf(path: string): string | null;
  /** All paths of a section such as `pages`, in the order of the map, which says nothing. */
  inSection(section: string): string[];
  /** Whether no other page or file of the course has the name that a path ends in, numbers that OCW adds to it aside. */
  isOnlyName(path: string): boolean;
}

const contentMap = z.record(z.string(), z.unknown(), 'is no map of uids');

/** Null when it is no map at all; entries that are not one, or lead out of the course, are reported and left out. */
export function parseContentMap(
  data: unknown,
  slug: string,
  file: string,
  reader: Pick<Reader, 'report'>,
): ContentMap | null {
  const result = contentMap.safeParse(data);
  if (!result.success) {
    reader.report({ file, field: '', reason: 'is no map of uids' });
    return null;
  }
  const paths = new Map<string, string>();
  const all = Object.entries(result.data);
  if (all.length > MOST_ENTRIES) {
    reader.report({ file, field: '', reason: `has more than ${MOST_ENTRIES} entries` });
  }
  for (const [key, value] of all.slice(0, MOST_ENTRIES)) {
    const uid = toUid(key);
    const path = typeof value === 'string' ? toPathWithin(slug, value) : null;
    if (uid !== null && path !== null) paths.set(uid, path);
    else reader.report({ file, field: key.slice(0, 100), reason: 'is no page of the course' });
  }
  return indexMap(paths, slug);
}

/** For a course whose map could not be read. */
export function emptyContentMap(slug: string): ContentMap {
  return indexMap(new Map(), slug);
}

function indexMap(paths: Map<string, string>, slug: string): ContentMap {
  const names = countNames([...paths.values()]);
  const uids = new Map([...paths].map(([uid, path]) => [path.toLowerCase(), uid]));
  return {
    isEmpty: paths.size === 0,
    pathOf: (uid) => paths.get(uid) ?? null,
    // Addresses are in lower case, also where the name in a record is not.
    uidOf: (path) => uids.get(path.toLowerCase()) ?? null,
    inSection: (section) =>
      [...paths.values()].filter((path) => path.startsWith(`courses/${slug}/${section}/`)),
    isOnlyName: (path) => names.get(nameOf(path)) === 1,
  };
}

/** How many paths end in each name. What OCW had of one name it has told apart by a number: `introduction-1`. */
function countNames(paths: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of paths.map(nameOf)) {
    for (const one of new Set([name, name.replace(/-\d+$/, '')])) {
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  return counts;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
