import { useState } from 'preact/hooks';
import type { Backup, ImportPlan } from '../domain/backup';
import { listNewer } from '../domain/correction';
import type { LectureId } from '../domain/course';
import { planImport } from '../domain/import-plan';
import type { LibraryEntry } from '../domain/library-view';
import { hasText } from '../domain/note';
import { listSettingChanges } from '../domain/setting-changes';
import { type Settings, toSettings } from '../domain/settings';
import { listDiffering, listMissing } from '../domain/transcript';
import { backupFileName, createBackup, MAXIMUM_BACKUP, parseBackup } from '../export/backup';
import { BackupError } from '../export/backup-error';
import type { Database } from '../storage/database';
import { readEverything } from '../storage/everything';
import { applyImport, listChosen } from '../storage/import';
import { afterPaint } from './after-paint';
import { describeBackupError } from './describe-backup-error';
import { listNames } from './list-names';
import { keepPointBefore } from './restore-points';
import { saveFile } from './save-file';
import { inStore, type Store } from './use-store';

/** What the last action came to. */
export type BackupOutcome =
  | { type: 'exported'; notes: number }
  | {
      type: 'imported';
      plan: ImportPlan;
      /** There is a restore point of what was here before. */
      isUndoable: boolean;
    }
  | { type: 'refused'; action: 'export' | 'import'; reason: string };

/** How many an import would add, notes aside. */
export interface OtherNews {
  /** Drafts and own lectures. */
  others: number;
  corrections: number;
  names: number;
  transcripts: number;
  /** Of whose lecture other words stand here, which an import leaves as they are. */
  otherWords: number;
  /** What would be set; what the student has set here stands. */
  settings: Partial<Settings>;
}

const NO_NEWS: OtherNews = {
  others: 0,
  corrections: 0,
  names: 0,
  transcripts: 0,
  otherWords: 0,
  settings: {},
};

export interface BackupActions {
  /** What the chosen file would do; null when none is chosen. */
  plan: ImportPlan | null;
  /** What else of the chosen file is news here. */
  others: OtherNews;
  /** What takes its time now; null while nothing does. */
  doing: 'read' | 'import' | null;
  /** Null before the first action. */
  outcome: BackupOutcome | null;
  exportAll(): Promise<void>;
  choose(file: File): Promise<void>;
  apply(): Promise<void>;
  cancel(): void;
}

/**
 * Everything in one file, out and in again. `know` says what the lectures of the notes are called; null while nothing can.
 * Nothing is changed before the student has seen what would be.
 */
export function useBackup(
  store: Pick<Store, 'database' | 'opening'>,
  know: ((lecture: LectureId) => LibraryEntry) | null,
  save: typeof saveFile = saveFile,
  pause: typeof afterPaint = afterPaint,
): BackupActions {
  const [chosen, setChosen] = useState<{
    backup: Backup;
    plan: ImportPlan;
    others: OtherNews;
  } | null>(null);
  const [doing, setDoing] = useState<BackupActions['doing']>(null);
  const [outcome, setOutcome] = useState<BackupOutcome | null>(null);

  async function attempt(
    action: 'export' | 'import',
    work: (open: Database) => Promise<void>,
  ): Promise<void> {
    try {
      await inStore(store, work);
    } catch (error) {
      setChosen(null);
      setOutcome({ type: 'refused', action, reason: describeBackupError(error) });
    }
  }

  /** As `attempt`, of what can take seconds: that is said first, and nothing else is begun meanwhile. */
  async function attemptLong(
    what: 'read' | 'import',
    work: (open: Database) => Promise<void>,
  ): Promise<void> {
    if (doing) return;
    setDoing(what);
    await pause();
    await attempt('import', work);
    setDoing(null);
  }

  return {
    plan: chosen?.plan ?? null,
    others: chosen?.others ?? NO_NEWS,
    doing,
    outcome,
    exportAll: () =>
      attempt('export', async (open) => {
        const stored = await readEverything(open);
        const { notes: written, drafts, transcripts } = stored;
        const lectures = [...written, ...drafts, ...transcripts].map(({ lecture }) => lecture);
        const names = know ? listNames(lectures, stored.names, know) : stored.names;
        const everything = { ...stored, names };
        const now = new Date();
        save(backupFileName(now), 'application/json', createBackup(everything, now));
        const notes = everything.notes.filter((note) => note.deletedAt === null).length;
        setOutcome({ type: 'exported', notes });
      }),
    choose: (file) =>
      attemptLong('read', async (open) => {
        // Before it is read: a file of gigabytes would take the page with it.
        if (file.size > MAXIMUM_BACKUP) throw new BackupError('too-large');
        const backup = parseBackup(await file.text());
        await pause();
        const [here, settingNames] = await Promise.all([readEverything(open), listChosen(open)]);
        await pause();
        setOutcome(null);
        setChosen({
          backup,
          plan: planImport(here.notes, backup, new Date()),
          others: {
            others:
              countNew(backup.drafts.filter(hasText), [...here.drafts, ...here.notes]) +
              countNew(backup.ownLectures, here.ownLectures),
            corrections: listNewer(here.corrections, backup.corrections).length,
            names: countNew(
              backup.names.filter(({ id }) => !know?.(id).course),
              here.names,
            ),
            transcripts: listMissing(backup.transcripts, here.transcripts).length,
            otherWords: listDiffering(backup.transcripts, here.transcripts).length,
            settings: listSettingChanges(toSettings(here.settings), settingNames, backup.settings),
          },
        });
      }),
    apply: () =>
      attemptLong('import', async (open) => {
        if (!chosen) return;
        const now = new Date();
        const isUndoable = await keepPointBefore(open, now);
        // No more than was shown.
        const wanted = { ...chosen.backup, settings: chosen.others.settings };
        const { notes } = await applyImport(open, wanted, now);
        setChosen(null);
        setOutcome({ type: 'imported', plan: notes, isUndoable });
      }),
    cancel: () => setChosen(null),
  };
}

function countNew(theirs: readonly { id: string }[], ours: readonly { id: string }[]): number {
  const known = new Set(ours.map(({ id }) => id));
  return theirs.filter(({ id }) => !known.has(id)).length;
}
