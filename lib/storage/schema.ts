import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Correction } from '../domain/correction';
import type { LectureId } from '../domain/course';
import type { KeptName } from '../domain/kept-name';
import type { Draft, Note } from '../domain/note';
import type { NoteVersion } from '../domain/note-version';
import type { OwnLecture, Visit } from '../domain/own-lecture';
import type { Picture } from '../domain/picture';

/** The stores as the newest version has them. */
export interface Schema extends DBSchema {
  notes: {
    key: string;
    value: Note;
    // A note that stands has no `deletedAt` and so is not in that index: it holds the removed ones only.
    indexes: { lecture: LectureId; deletedAt: string };
  };
  versions: { key: VersionKey; value: NoteVersion };
  pictures: { key: string; value: Picture; indexes: { note: string } };
  drafts: { key: string; value: Draft; indexes: { lecture: LectureId } };
  'own-lectures': { key: string; value: OwnLecture };
  corrections: { key: string; value: Correction };
  /** Of lectures with notes that came from elsewhere and may be unknown here. */
  names: { key: LectureId; value: KeptName };
  visits: { key: LectureId; value: Visit; indexes: { visitedAt: string } };
  settings: { key: string; value: { name: string; value: unknown } };
}

/** The stores of what a student has made, which a backup holds. The visits are only where they were last. */
export const STORES = [
  'notes',
  'versions',
  'pictures',
  'drafts',
  'own-lectures',
  'corrections',
  'names',
  'settings',
] as const satisfies StoreNames<Schema>[];

export type VersionKey = [note: string, revision: number];

export type UpgradeTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

export const VERSION = 3;

/**
 * From any earlier version to this one, step by step. A step that has shipped is never changed: databases that took it
 * are out there. Each version has a fixture in `tests/fixtures/database`.
 */
export async function upgrade(
  database: IDBPDatabase<Schema>,
  oldVersion: number,
  transaction: UpgradeTransaction,
): Promise<void> {
  if (oldVersion < 1) createStores(database);
  if (oldVersion < 2) addCorrectionsAndNames(database);
  if (oldVersion < 3) await addVersionsAndPictures(database, transaction);
}

function createStores(database: IDBPDatabase<Schema>): void {
  const notes = database.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('lecture', 'lecture');
  notes.createIndex('deletedAt', 'deletedAt');
  database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('lecture', 'lecture');
  database.createObjectStore('own-lectures', { keyPath: 'id' });
  database
    .createObjectStore('visits', { keyPath: 'lecture' })
    .createIndex('visitedAt', 'visitedAt');
  database.createObjectStore('settings', { keyPath: 'name' });
}

function addCorrectionsAndNames(database: IDBPDatabase<Schema>): void {
  database.createObjectStore('corrections', { keyPath: 'id' });
  database.createObjectStore('names', { keyPath: 'id' });
}

async function addVersionsAndPictures(
  database: IDBPDatabase<Schema>,
  transaction: UpgradeTransaction,
): Promise<void> {
  database.createObjectStore('versions', { keyPath: ['note', 'revision'] });
  database.createObjectStore('pictures', { keyPath: 'id' }).createIndex('note', 'note');
  const drafts = transaction.objectStore('drafts');
  const fresh = { end: null, kind: 'note', caret: null } as const;
  for (const draft of await drafts.getAll()) await drafts.put({ ...fresh, ...draft });
}
