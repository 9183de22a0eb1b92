import { useEffect, useState } from 'preact/hooks';

/** What the library shows: the student's notes, or of these the place of that id; those deleted, earlier states of them all, all courses, or one course. */
export type LibraryPlace =
  | { type: 'notes'; within: string | null }
  | { type: 'trash' }
  | { type: 'restore' }
  | { type: 'courses' }
  | { type: 'course'; slug: string };

/** Addresses within the library. */
export const NOTES_ADDRESS = '#notes';
export const TRASH_ADDRESS = '#trash';
export const RESTORE_ADDRESS = '#restore';
export const COURSES_ADDRESS = '#courses';

export function courseAddress(slug: string): string {
  return `${COURSES_ADDRESS}/${encodeURIComponent(slug)}`;
}

/** Follows the address, so that the browser's own back and forward work. */
export function useLibraryPlace(): LibraryPlace {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(parsePlace(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return place;
}

/** Anything else is a place among the notes. */
export function parsePlace(hash: string): LibraryPlace {
  if (hash === TRASH_ADDRESS) return { type: 'trash' };
  if (hash === RESTORE_ADDRESS) return { type: 'restore' };
  if (hash === COURSES_ADDRESS) return { type: 'courses' };
  const [, slug] = /^#courses\/([\w.%-]+)$/.exec(hash) ?? [];
  if (slug !== undefined) return { type: 'course', slug };
  const within = hash === NOTES_ADDRESS ? '' : decodeHash(hash);
  return { type: 'notes', within: within === '' ? null : within };
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
