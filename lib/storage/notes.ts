import type { IDBPObjectStore } from 'idb';
import { nextRevision } from '../domain/bounds';
import type { LectureId } from '../domain/course';
import { compareNotes, hasSameContent, type Note } from '../domain/note';
import { type EditPlan, type NoteChange, planEdit } from '../domain/note-edit';
import type { Sitting } from '../domain/note-version';
import { secondId } from '../domain/second-id';
import { announceChange, type Change } from './changes';
import { copyBelongings, copyNotes } from './copy/copies';
import type { Database } from './database';
import type { Schema } from './schema';
import { demandSound, putAll, readFrom, write } from './transaction';
import { keepVersion } from './versions';

/** The notes of a lecture that stand, in their order. */
export async function listNotes(database: Database, lecture: LectureId): Promise<Note[]> {
  const notes = await readFrom(database, 'notes', (store) =>
    store.index('lecture').getAll(lecture),
  );
  return notes.filter(isStanding).sort(compareNotes);
}

/** Those of `ids` that stand, in no order. */
export async function findNotes(database: Database, ids: readonly string[]): Promise<Note[]> {
  const notes = await readFrom(database, 'notes', (store) =>
    Promise.all(ids.map((id) => store.get(id))),
  );
  return notes.filter((note) => note !== undefined).filter(isStanding);
}

/** Every note that stands, in no order. */
export async function listAllNotes(database: Database): Promise<Note[]> {
  const notes = await readFrom(database, 'notes', (store) => store.getAll());
  return notes.filter(isStanding);
}

/**
 * Stores a note and removes its draft; resolves once both are on the disk. The second copy follows, and is not waited for. Can
 * be repeated: a note that is there already is left as it is. One that has been changed since, or has other words, stays too,
 * and this one is kept beside it: no text that a student saved is dropped or written over.
 */
export async function saveNote(database: Database, note: Note): Promise<void> {
  demandSound(note);
  const done = await write(database, ['notes', 'drafts'], 'strict', async (transaction) => {
    const notes = transaction.objectStore('notes');
    const drafts = transaction.objectStore('drafts');
    const [stored, draft] = await Promise.all([notes.get(note.id), drafts.getKey(note.id)]);
    const next = nextVersion(stored, note, draft !== undefined);
    const isKnown = next !== null && next.id !== note.id && (await notes.getKey(next.id));
    await Promise.all([next && !isKnown && notes.put(next), drafts.delete(note.id)]);
    return { written: isKnown ? null : next, hadDraft: draft !== undefined };
  });
  if (done.written) announceChange(toChange(note.lecture, [done.written]));
  if (done.hadDraft) announceChange({ type: 'drafts', lecture: note.lecture });
  if (done.hadDraft) void copyBelongings(database, 'drafts', [note.id]);
  if (done.written) void copyNotes(database, [done.written]);
}

/** What to store when `note` is saved over `stored`; null for nothing. `isDrafted`: its text is still in a draft. */
function nextVersion(stored: Note | undefined, note: Note, isDrafted: boolean): Note | null {
  if (!stored || stored.revision < note.revision) return note;
  if (stored.text === note.text || note.text === '') return null;
  // The same save once more, of a note that has been edited since: its draft went with the first time.
  if (stored.revision > note.revision && !isDrafted) return null;
  // A save that was believed to have failed, with more written since: the same note goes on.
  const goesOn = stored.revision === note.revision && note.text.startsWith(stored.text);
  if (goesOn)
    return { ...note, createdAt: stored.createdAt, revision: nextRevision(note.revision) };
  return { ...note, id: secondId(note) };
}

/**
 * Changes a note that stands, and gives what the change was kept as; null when it is gone. Read and written in one transaction, so
 * that no change is lost: where another text was written elsewhere during the `sitting`, this one is kept as a note beside that.
 * What the note was before is kept as a version of it: of a sitting once, else every time.
 */
export function editNote(
  database: Database,
  id: string,
  change: NoteChange,
  now: Date,
  sitting: Sitting | null = null,
): Promise<Note | null> {
  return reviseNote(database, id, now, async (note, notes) => {
    const beside = sitting ? await notes.get(sitting.beside) : undefined;
    return planEdit(note, beside, change, sitting, now);
  });
}

/** Takes a note away so that it can be restored; null when it is gone already. */
export function removeNote(database: Database, id: string, now: Date): Promise<Note | null> {
  const change = { deletedAt: now.toISOString() };
  return reviseNote(
    database,
    id,
    now,
    (note) => note && isStanding(note) && unversioned(note, change),
  );
}

/** Undoes a removal; null when there is nothing to undo. */
export function restoreNote(database: Database, id: string, now: Date): Promise<Note | null> {
  const change = { deletedAt: null };
  return reviseNote(
    database,
    id,
    now,
    (note) => note && !isStanding(note) && unversioned(note, change),
  );
}

/** A removal changes nothing of what a note says. */
function unversioned(note: Note, change: Pick<Note, 'deletedAt'>): EditPlan {
  return { type: 'change', note, change, isVersion: false };
}

type Notes = Pick<IDBPObjectStore<Schema, 'notes'[], 'notes', 'readwrite'>, 'get'>;
type Nothing = false | null | undefined;

async function reviseNote(
  database: Database,
  id: string,
  now: Date,
  plan: (note: Note | undefined, notes: Notes) => EditPlan | Nothing | Promise<EditPlan | Nothing>,
): Promise<Note | null> {
  const revised = await write(database, ['notes', 'versions'], 'strict', async (transaction) => {
    const notes = transaction.objectStore('notes');
    const planned = await plan(await notes.get(id), notes);
    if (!planned) return { note: null, isWritten: false };
    const { note } = planned;
    if (planned.type === 'keep-beside') {
      demandSound(note);
      await notes.put(note);
      return { note, isWritten: true };
    }
    const next = {
      ...note,
      ...planned.change,
      updatedAt: now.toISOString(),
      revision: nextRevision(note.revision),
    };
    // Nothing that was only looked at becomes newer than what was changed elsewhere.
    if (hasSameContent(note, next)) return { note, isWritten: false };
    demandSound(next);
    await Promise.all([
      putAll(notes, [next]),
      planned.isVersion && keepVersion(transaction.objectStore('versions'), note, next.revision),
    ]);
    return { note: next, isWritten: true };
  });
  const { note, isWritten } = revised;
  if (note) announceChange(toChange(note.lecture, [note]));
  if (note && isWritten) void copyNotes(database, [note]);
  return note;
}

function toChange(lecture: LectureId, notes: readonly Note[]): Change {
  return { type: 'notes', lecture, ids: [...new Set(notes.map(({ id }) => id))] };
}

function isStanding(note: Note): boolean {
  return note.deletedAt === null;
}
