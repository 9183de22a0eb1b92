import { useEffect } from 'preact/hooks';
import { type BackupMessage, BackupSection } from '../../components/BackupSection';
import { ReminderNotice } from '../../components/ReminderNotice';
import { useText } from '../../components/text';
import type { ImportPlan } from '../../lib/domain/backup';
import type { Note } from '../../lib/domain/note';
import type { Text } from '../../lib/domain/text';
import { type BackupOutcome, useBackup } from '../../lib/hooks/use-backup';
import type { Library } from '../../lib/hooks/use-library';
import { RESTORE_ADDRESS } from '../../lib/hooks/use-library-place';
import { useReminder } from '../../lib/hooks/use-reminder';

export function LibraryBackup({ store, know }: Pick<Library, 'store' | 'know'>) {
  const text = useText();
  const backup = useBackup(store, know);
  const { plan, doing, outcome } = backup;
  const reminder = useReminder();
  useEffect(() => {
    if (outcome?.type === 'exported') reminder.settle();
  }, [outcome]);
  return (
    <>
      <ReminderNotice
        days={reminder.days}
        action={text.say('saveFileNow')}
        onAct={() => void backup.exportAll()}
        onPutOff={reminder.putOff}
      />
      <BackupSection
        message={
          doing
            ? { kind: 'status', text: text.say(DOING_KEYS[doing]), undo: null }
            : outcome && describeOutcome(outcome, text)
        }
        isBusy={doing !== null}
        preview={
          plan && {
            // A second text of a note that both places changed is counted apart: its own stands.
            ...countPlan(plan),
            ...backup.others,
            onApply: () => void backup.apply(),
            onCancel: backup.cancel,
          }
        }
        onExport={() => void backup.exportAll()}
        onChoose={(file) => void backup.choose(file)}
      />
    </>
  );
}

const DOING_KEYS = { read: 'readingFile', import: 'importing' } as const;

const REFUSED_KEYS = { export: 'exportRefused', import: 'importRefused' } as const;

/** What the student sees of a plan: notes that were removed are no news. */
function countPlan({ added, updated, removed, same, kept }: ImportPlan) {
  const standing = (notes: Note[]) => notes.filter((note) => note.deletedAt === null);
  const both = standing(added).filter((note) => note.id.includes('~')).length;
  return {
    added: standing(added).length - both,
    updated: standing(updated).length,
    removed: removed.length,
    same: standing(same).length,
    kept: standing(kept).length - both,
    both,
  };
}

function describeOutcome(outcome: BackupOutcome, { say, count }: Text): BackupMessage {
  const notes = (number: number) => count('noteCountOne', 'noteCountOther', number);
  switch (outcome.type) {
    case 'exported':
      return { kind: 'status', text: say('exported', notes(outcome.notes)), undo: null };
    case 'imported': {
      const { added, both, updated, removed } = countPlan(outcome.plan);
      const done = [say('importDone', notes(added + both), notes(updated))];
      if (removed > 0) done.push(say('importRemoved', notes(removed)));
      const undo = outcome.isUndoable ? RESTORE_ADDRESS : null;
      return { kind: 'status', text: done.join(' '), undo };
    }
    case 'refused':
      return { kind: 'error', text: say(REFUSED_KEYS[outcome.action], outcome.reason), undo: null };
  }
}
