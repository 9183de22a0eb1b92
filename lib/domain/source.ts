/** Where a fact is known from. Every course, listing, reading, resource and source carries one. */
export interface Origin {
  kind: 'seed' | 'ocw' | 'article' | 'pack' | 'student';
  /** The record's uid, the page's address, the pack's name: enough to look the fact up again. */
  from: string;
}

export type SourceKind = 'youtube' | 'ocw' | 'archive' | 'itunes' | 'file';

/**
 * What an address says: a kind and an id, the key into the catalogue.
 *
 * | kind | id |
 * |---|---|
 * | youtube | the video's 11 characters |
 * | ocw | the path without slashes at its ends, with learn.mit.edu's `o/` removed: `courses/<slug>`, `courses/<slug>/resources/<name>`, a legacy path `courses/<department>/<slug>/<section>/<name>`, or a short address `15-356S12` |
 * | archive | `<item>` or `<item>/<file>` |
 * | itunes | the address without its scheme |
 * | file | the path of a file at OCW |
 */
export interface SourceRef {
  kind: SourceKind;
  id: string;
}

/** A door: one place where a lecture or a course plays or played. */
export interface Source extends SourceRef {
  /** Seconds by which this copy starts later than the recording's own clock; 0 unless known. */
  offset: number;
  /** The place has closed (iTunes U, end of 2021): kept as a fact, never offered as a working link. */
  retired: boolean;
  origin: Origin;
}

/** One string per ref, for maps. */
export function refKey(ref: SourceRef): string {
  return `${ref.kind}:${ref.id}`;
}

/** The opposite of `refKey`; null for a string that no ref has as its key. */
export function parseRefKey(key: string): SourceRef | null {
  const [, kind, id] = /^(youtube|ocw|archive|itunes|file):(.+)$/s.exec(key) ?? [];
  return id === undefined ? null : { kind: kind as SourceKind, id };
}

export function isSameRef(one: SourceRef | null, other: SourceRef | null): boolean {
  return one !== null && other !== null && one.kind === other.kind && one.id === other.id;
}
