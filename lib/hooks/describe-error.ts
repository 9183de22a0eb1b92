import type { MessageKey } from '../domain/message-key';
import type { Text } from '../domain/text';
import { StorageError, type StorageFault } from '../storage/storage-error';
import { extensionText } from './extension-text';

/** What the student, or Lectern for them, was about when the store refused. */
export type Doing =
  | 'open-store'
  | 'write-store'
  | 'read-notes'
  | 'read-draft'
  | 'save'
  | 'mark'
  | 'discard'
  | 'discard-unfinished'
  | 'remove'
  | 'restore'
  | 'erase'
  | 'read-point'
  | 'restore-point'
  | 'take-notes'
  | 'change-setting'
  | 'correct';

/** A refusal with what it concerns: only so can the student be told what became of their text. */
export interface Problem {
  doing: Doing;
  error: unknown;
}

const DOING_KEYS: Record<Doing, MessageKey> = {
  'open-store': 'storeClosed',
  'write-store': 'storeReadOnly',
  'read-notes': 'readFailed',
  'read-draft': 'readDraftFailed',
  save: 'saveFailed',
  mark: 'markFailed',
  discard: 'discardFailed',
  'discard-unfinished': 'discardUnfinishedFailed',
  remove: 'removeFailed',
  restore: 'restoreFailed',
  erase: 'eraseFailed',
  'read-point': 'readPointFailed',
  'restore-point': 'restorePointFailed',
  'take-notes': 'takeNotesFailed',
  'change-setting': 'settingFailed',
  correct: 'correctFailed',
};

const STORAGE_KEYS: Record<StorageFault, MessageKey> = {
  refused: 'storageRefused',
  newer: 'storageNewer',
  upgrade: 'storageUpgrade',
  blocked: 'storageBlocked',
  closed: 'storageClosed',
  full: 'storageFull',
  invalid: 'storageInvalid',
  gone: 'storageGone',
  'damaged-point': 'storageDamagedPoint',
  failed: 'storageFailed',
};

/** What could not be done and what became of it, then why. */
export function describeProblem(
  { doing, error }: Problem,
  text: Pick<Text, 'say'> = extensionText,
): string {
  return text.say(DOING_KEYS[doing], describeError(error, text));
}

/** The problem in what was being done; null when nothing refused. */
export function toProblem(doing: Doing, error: Error | null): Problem | null {
  return error && { doing, error };
}

/** A sentence or two for the student: what went wrong, and what they can do about it. */
export function describeError(error: unknown, { say }: Pick<Text, 'say'> = extensionText): string {
  if (error instanceof StorageError) return say(STORAGE_KEYS[error.reason]);
  return error instanceof Error ? error.message : String(error);
}
