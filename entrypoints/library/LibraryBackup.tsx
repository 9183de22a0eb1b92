import { BackupSection } from '../../components/BackupSection';
import { useText } from '../../components/text';
import type { Text } from '../../lib/domain/text';
import { type BackupOutcome, useBackup } from '../../lib/hooks/use-backup';
import type { Database } from '../../lib/storage/database';

export function LibraryBackup({ database }: { database: Database | null }) {
  const text = useText();
  const backup = useBackup(database);
  const { plan, outcome } = backup;
  return (
    <BackupSection
      message={outcome && describeOutcome(outcome, text)}
      preview={
        plan && {
          // A second text of a note that both places changed is counted apart: its own stands.
          ...countPlan(plan),
          onApply: () => void backup.apply(),
          onCancel: backup.cancel,
        }
      }
      onExport={() => void backup.exportAll()}
      onChoose={(file) => void backup.choose(file)}
    />
  );
}

function countPlan(plan: NonNullable<ReturnType<typeof useBackup>['plan']>) {
  const both = plan.added.filter((note) => note.id.includes('~')).length;
  return {
    added: plan.added.length - both,
    updated: plan.updated.length,
    same: plan.same.length,
    kept: plan.kept.length - both,
    both,
  };
}

function describeOutcome(
  outcome: BackupOutcome,
  { say, count }: Text,
): { kind: 'error' | 'status'; text: string } {
  const notes = (number: number) => count('noteCountOne', 'noteCountOther', number);
  switch (outcome.type) {
    case 'exported':
      return { kind: 'status', text: say('exported', notes(outcome.notes)) };
    case 'imported': {
      const { added, updated } = outcome.plan;
      return {
        kind: 'status',
        text: say('importDone', notes(added.length), notes(updated.length)),
      };
    }
    case 'refused':
      return { kind: 'error', text: say('importRefused', outcome.reason) };
  }
}
