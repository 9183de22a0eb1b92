import type { Everything } from '../domain/backup';
import { type Draft, hasText, isSaved } from '../domain/note';
import { planCorrections, planRestore, type RestorePlan } from '../domain/restore-plan';
import { announceChange } from './changes';
import { copyBelongings, copyNotes } from './copy/copies';
import type { Database } from './database';
import { STORES } from './schema';
import { toRecords } from './settings';
import { putAll, write } from './transaction';
import { openTranscripts, saveOwnTranscript } from './transcripts';
import { keepVersion } from './versions';

/**
 * Makes the store what it was, all of it or nothing: notes written since go to the trash, and what a note says now stays a version
 * of it. Nothing that is being written is taken away, and no lecture of the student's own.
 */
export async function restoreEverything(
  database: Database,
  wanted: Everything,
  now: Date,
  open: typeof openTranscripts = openTranscripts,
): Promise<RestorePlan> {
  const folder = wanted.transcripts.length > 0 ? await open() : null;
  // Those that were added since stay: nothing else can bring them back.
  if (folder) for (const own of wanted.transcripts) await saveOwnTranscript(folder, own);
  const { plan, corrections } = await write(
    database,
    [...STORES],
    'strict',
    async (transaction) => {
      const notes = transaction.objectStore('notes');
      const versions = transaction.objectStore('versions');
      const pictures = transaction.objectStore('pictures');
      const drafts = transaction.objectStore('drafts');
      const [current, draftIds, corrected] = await Promise.all([
        notes.getAll(),
        drafts.getAllKeys(),
        transaction.objectStore('corrections').getAll(),
      ]);
      const plan = planRestore(current, wanted.notes, now);
      const corrections = planCorrections(corrected, wanted.corrections, now);
      const ours = new Map(current.map((note) => [note.id, note]));
      const written = [...plan.added, ...plan.changed, ...plan.removed];
      const noteOf = new Map([...current, ...written].map((note) => [note.id, note]));
      const known = new Set(draftIds);
      const isWanted = (draft: Draft) => {
        const note = noteOf.get(draft.id);
        return !known.has(draft.id) && hasText(draft) && !(note && isSaved(draft, note));
      };
      const hasNote = ({ note }: { note: string }) => noteOf.has(note);
      await Promise.all([
        putAll(notes, written),
        putAll(
          versions,
          wanted.versions.filter((version) => hasNote(version) && !ours.has(version.note)),
        ),
        putAll(pictures, wanted.pictures.filter(hasNote)),
        putAll(drafts, wanted.drafts.filter(isWanted)),
        putAll(transaction.objectStore('own-lectures'), wanted.ownLectures),
        putAll(transaction.objectStore('corrections'), corrections),
        putAll(transaction.objectStore('names'), wanted.names),
        putAll(transaction.objectStore('settings'), toRecords(wanted.settings)),
      ]);
      for (const { id, revision } of [...plan.changed, ...plan.added]) {
        const own = ours.get(id);
        if (own) await keepVersion(versions, own, revision);
      }
      return { plan, corrections };
    },
  );
  announceChange({ type: 'notes', lecture: null });
  announceChange({ type: 'drafts', lecture: null });
  for (const type of ['own-lectures', 'corrections', 'names', 'settings'] as const)
    announceChange({ type });
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  await Promise.all([
    copyNotes(database, [...plan.added, ...plan.changed, ...plan.removed]),
    copyBelongings(database, 'drafts', ids(wanted.drafts)),
    copyBelongings(database, 'own-lectures', ids(wanted.ownLectures)),
    copyBelongings(database, 'corrections', ids(corrections)),
    copyBelongings(database, 'names', ids(wanted.names)),
    copyBelongings(database, 'settings', Object.keys(wanted.settings)),
  ]);
  return plan;
}
