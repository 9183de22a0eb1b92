// Samples and a clean store for the tests of this folder.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import type { Everything } from '../../../lib/domain/backup';
import { type Correction, toCorrectionId } from '../../../lib/domain/correction';
import type { KeptName } from '../../../lib/domain/kept-name';
import type { Draft, Note } from '../../../lib/domain/note';
import type { NoteVersion } from '../../../lib/domain/note-version';
import type { Picture } from '../../../lib/domain/picture';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { type Change, watchChanges } from '../../../lib/storage/changes';
import { type Database, openDatabase } from '../../../lib/storage/database';

export const LECTURE = 'youtube:RPSt0o3yRhI';
export const OTHER_LECTURE = 'youtube:odj5VnTI490';
export const NOON = new Date('2026-03-01T12:00:00.000Z');

export function later(seconds: number): Date {
  return new Date(NOON.getTime() + seconds * 1000);
}

/** A browser that has never seen Lectern, with its database open. */
export async function createStore(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  const database = await openDatabase();
  onTestFinished(() => database.close());
  return database;
}

export function sampleNote(fields: Partial<Note> = {}): Note {
  return {
    id: 'one',
    lecture: LECTURE,
    time: 754,
    end: null,
    kind: 'note',
    text: 'Users innovate first.',
    createdAt: NOON.toISOString(),
    updatedAt: NOON.toISOString(),
    revision: 1,
    deletedAt: null,
    ...fields,
  };
}

export function sampleDraft(fields: Partial<Draft> = {}): Draft {
  return {
    id: 'one',
    lecture: LECTURE,
    title: 'Lecture 3',
    time: 754,
    end: null,
    kind: 'note',
    text: 'Users inn',
    caret: null,
    startedAt: NOON.toISOString(),
    updatedAt: NOON.toISOString(),
    ...fields,
  };
}

export function sampleVersion(fields: Partial<NoteVersion> = {}): NoteVersion {
  const { id, lecture, time, end, kind, text, updatedAt, revision } = sampleNote();
  return { note: id, revision, lecture, time, end, kind, text, updatedAt, ...fields };
}

export function samplePicture(fields: Partial<Picture> = {}): Picture {
  return {
    id: 'one',
    note: 'one',
    lecture: LECTURE,
    time: 754,
    type: 'image/webp',
    width: 1280,
    height: 720,
    bytes: Uint8Array.of(1, 2, 255).buffer,
    createdAt: NOON.toISOString(),
    ...fields,
  };
}

export function sampleCorrection(fields: Partial<Correction> = {}): Correction {
  const lecture = {
    course: '0-01-made-up-things-fall-2030',
    listing: '00000000-0000-0000-0000-000000000001',
  };
  const subject = fields.subject ?? { type: 'session', label: '4', topic: 'Users' };
  return {
    id: toCorrectionId({ ...lecture, ...fields }, subject),
    ...lecture,
    subject,
    belongs: true,
    updatedAt: NOON.toISOString(),
    revision: 1,
    ...fields,
  };
}

export const SAMPLE_NAME: KeptName = {
  id: LECTURE,
  title: 'Lecture 4',
  course: {
    slug: '0-01-made-up-things-fall-2030',
    number: '0.01',
    title: 'Things',
    term: 'Fall',
    year: 2030,
  },
  listing: '00000000-0000-0000-0000-000000000001',
  position: 4,
  sources: [],
};

/** A file with the sample note in it, or with what is given. */
export function sampleFile(fields: Partial<Everything> = {}): Everything {
  return {
    notes: [sampleNote()],
    versions: [],
    pictures: [],
    drafts: [],
    ownLectures: [],
    corrections: [],
    names: [],
    transcripts: [],
    settings: { ...DEFAULT_SETTINGS, noteDelay: 3 },
    ...fields,
  };
}

/** Collects what is announced; `settled` gives all of it once nothing more can be on its way. */
export function collectChanges(): { settled(): Promise<Change[]> } {
  const changes: Change[] = [];
  let onLast: () => void;
  const last = new Promise<void>((resolve) => {
    onLast = resolve;
  });
  const unwatch = watchChanges((change) => {
    if (change.type === 'notes' && change.lecture === 'last') onLast();
    else changes.push(change);
  });
  onTestFinished(unwatch);
  return {
    async settled() {
      const channel = new BroadcastChannel('lectern-changes');
      channel.postMessage({ type: 'notes', lecture: 'last' });
      channel.close();
      await last;
      return changes;
    },
  };
}
