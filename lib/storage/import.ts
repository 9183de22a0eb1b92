import type { Everything, ImportPlan } from '../domain/backup';
import { type Correction, listNewer } from '../domain/correction';
import { planImport } from '../domain/import-plan';
import type { KeptName } from '../domain/kept-name';
import { type Draft, hasText, isSaved, type Note } from '../domain/note';
import type { NoteVersion } from '../domain/note-version';
import type { OwnLecture } from '../domain/own-lecture';
import type { Picture } from '../domain/picture';
import { listMissing, type OwnTranscript } from '../domain/transcript';
import { listWelcome } from '../domain/welcome-versions';
import { announceChange } from './changes';
import { copyBelongings, copyNotes } from './copy/copies';
import type { Database } from './database';
import { STORES } from './schema';
import { type SettingRecord, toRecords } from './settings';
import { putAll, read, write } from './transaction';
import { listOwnTranscripts, openTranscripts, saveOwnTranscript } from './transcripts';
import { keepVersion } from './versions';

/** What an import has done. */
export interface ImportResult {
  notes: ImportPlan;
  /** The corrections that were not here, or older here. */
  corrections: Correction[];
  /** The versions and pictures that were not here, of notes and drafts that now are. */
  versions: NoteVersion[];
  pictures: Picture[];
  /** The drafts, own lectures, names and settings that were not here and now are. */
  drafts: Draft[];
  ownLectures: OwnLecture[];
  names: KeptName[];
  settings: SettingRecord[];
  /** The transcripts of the student's own that were not here. */
  transcripts: OwnTranscript[];
}

/**
 * Merges a backup into the store, all of it or nothing. What is to be done is found out in the transaction that does it,
 * so a note that was written after the student saw the preview is not overwritten. What a note said here stays a version of it.
 */
export async function applyImport(
  database: Database,
  backup: Everything,
  now: Date,
  open: typeof openTranscripts = openTranscripts,
): Promise<ImportResult> {
  // First, as what is not one transaction with the rest: where there is no room, no note is written either.
  const transcripts = await importTranscripts(backup.transcripts, open);
  return { ...(await importStores(database, backup, now)), transcripts };
}

/** The names of the settings that the student has chosen, or an import has. */
export function listChosen(database: Database): Promise<string[]> {
  return read(() => database.getAllKeys('settings'));
}

/** What is here stands: a transcript has no revision. */
async function importTranscripts(
  theirs: readonly OwnTranscript[],
  open: typeof openTranscripts,
): Promise<OwnTranscript[]> {
  const folder = theirs.length > 0 ? await open() : null;
  if (!folder) return [];
  const added = listMissing(theirs, await listOwnTranscripts(folder));
  for (const own of added) await saveOwnTranscript(folder, own);
  return added;
}

async function importStores(
  database: Database,
  backup: Everything,
  now: Date,
): Promise<Omit<ImportResult, 'transcripts'>> {
  const result = await write(database, [...STORES], 'strict', async (transaction) => {
    const notes = transaction.objectStore('notes');
    const versions = transaction.objectStore('versions');
    const pictures = transaction.objectStore('pictures');
    const drafts = transaction.objectStore('drafts');
    const ownLectures = transaction.objectStore('own-lectures');
    const corrections = transaction.objectStore('corrections');
    const names = transaction.objectStore('names');
    const settings = transaction.objectStore('settings');
    const [current, versionKeys, pictureIds, draftIds, ownIds, corrected, nameIds, settingNames] =
      await Promise.all([
        notes.getAll(),
        versions.getAllKeys(),
        pictures.getAllKeys(),
        drafts.getAllKeys(),
        ownLectures.getAllKeys(),
        corrections.getAll(),
        names.getAllKeys(),
        settings.getAllKeys(),
      ]);

    const plan = planImport(current, backup, now);
    const written = listWritten(plan);
    const kept = versionKeys.map(([note, revision]) => ({ note, revision }));
    const noteOf = new Map([...current, ...written].map((note) => [note.id, note]));
    const pictured = new Set(backup.pictures.map(({ note }) => note));
    const isWanted = (draft: Draft) => {
      const note = noteOf.get(draft.id);
      const saysSomething = hasText(draft) || pictured.has(draft.id);
      return saysSomething && !(note && isSaved(draft, note));
    };
    const newDrafts = without(backup.drafts, draftIds, ({ id }) => id).filter(isWanted);
    const owners = new Set([...noteOf.keys(), ...draftIds, ...newDrafts.map(({ id }) => id)]);
    const added: Omit<ImportResult, 'transcripts'> = {
      notes: plan,
      versions: listWelcome(kept, backup.versions, noteOf),
      pictures: without(backup.pictures, pictureIds, ({ id }) => id).filter(({ note }) =>
        owners.has(note),
      ),
      drafts: newDrafts,
      ownLectures: without(backup.ownLectures, ownIds, ({ id }) => id),
      corrections: listNewer(corrected, backup.corrections),
      names: without(backup.names, nameIds, ({ id }) => id),
      settings: without(toRecords(backup.settings), settingNames, ({ name }) => name),
    };
    await Promise.all([
      putAll(notes, written),
      putAll(versions, added.versions),
      putAll(pictures, added.pictures),
      putAll(drafts, added.drafts),
      putAll(ownLectures, added.ownLectures),
      putAll(corrections, added.corrections),
      putAll(names, added.names),
      putAll(settings, added.settings),
    ]);
    // After the versions of the file, which give way to it.
    const ours = new Map(current.map((note) => [note.id, note]));
    await Promise.all(
      written.map(async ({ id, revision }) => {
        const own = ours.get(id);
        if (own) await keepVersion(versions, own, revision);
      }),
    );
    return added;
  });
  announce(result);
  await Promise.all([copyNotes(database, listWritten(result.notes)), copyOthers(database, result)]);
  return result;
}

function listWritten({ added, updated, removed }: ImportPlan): Note[] {
  return [...added, ...updated, ...removed];
}

/** Only notes and corrections have revisions; of everything else, what is here already stands. */
function without<Item>(items: Item[], keys: string[], keyOf: (item: Item) => string): Item[] {
  const known = new Set(keys);
  return items.filter((item) => !known.has(keyOf(item)));
}

async function copyOthers(
  database: Database,
  result: Omit<ImportResult, 'transcripts'>,
): Promise<void> {
  const { drafts, ownLectures, corrections, names, settings } = result;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  await Promise.all([
    copyBelongings(database, 'drafts', ids(drafts)),
    copyBelongings(database, 'own-lectures', ids(ownLectures)),
    copyBelongings(database, 'corrections', ids(corrections)),
    copyBelongings(database, 'names', ids(names)),
    copyBelongings(
      database,
      'settings',
      settings.map(({ name }) => name),
    ),
  ]);
}

function announce(result: Omit<ImportResult, 'transcripts'>): void {
  const { notes, versions, pictures, drafts, ownLectures, corrections, names, settings } = result;
  if (listWritten(notes).length + versions.length > 0)
    announceChange({ type: 'notes', lecture: null });
  if (pictures.length > 0) announceChange({ type: 'pictures' });
  if (drafts.length > 0) announceChange({ type: 'drafts', lecture: null });
  if (ownLectures.length > 0) announceChange({ type: 'own-lectures' });
  if (corrections.length > 0) announceChange({ type: 'corrections' });
  if (names.length > 0) announceChange({ type: 'names' });
  if (settings.length > 0) announceChange({ type: 'settings' });
}
