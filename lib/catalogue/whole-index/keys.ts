import type { Course } from '../../domain/course';
import { parseRefKey, refKey, type SourceRef } from '../../domain/source';
import { toItem } from '../archive-address';
import { courseSlugs } from '../ocw-path';

/**
 * The keys under which the table may have a ref. A page of OCW, and a file that OCW serves, stand in a course, and a file of
 * the Archive in an item: those have a row, so that the many pages and files need none.
 */
export function keysOfRef(ref: SourceRef): string[] {
  if (ref.kind === 'archive') return [refKey(toItem(ref))];
  if (ref.kind !== 'ocw' && ref.kind !== 'file') return [refKey(ref)];
  return [refKey(ref), ...courseSlugs(ref.id).map(homeKey)];
}

/** The keys of everything that a course has something to say of, each once. */
export function keysOfCourse({ slug, sources, lectures, listings }: Course): string[] {
  const refs = [
    ...sources,
    // A lecture's id is the key of the source that it is named after.
    ...lectures.flatMap((lecture) => [parseRefKey(lecture.id) ?? [], lecture.sources].flat()),
    ...listings.flatMap((listing) => listing.sources),
  ];
  const others = refs.filter((ref) => !isWithin(ref, slug)).map(keyOfOwn);
  return [...new Set([homeKey(slug), ...others])];
}

/** What the course's own address finds needs no row of its own. */
function isWithin({ kind, id }: SourceRef, slug: string): boolean {
  return (kind === 'ocw' || kind === 'file') && courseSlugs(id).includes(slug);
}

function keyOfOwn(ref: SourceRef): string {
  return ref.kind === 'archive' ? refKey(toItem(ref)) : refKey(ref);
}

function homeKey(slug: string): string {
  return `ocw:courses/${slug}`;
}
