import { LearnError, type LearnFailure } from '../catalogue/learn/learn-error';
import type { MessageKey } from '../domain/message-key';
import { BackupError, type BackupFault } from '../export/backup-error';
import { StorageError, type StorageFault } from '../storage/storage-error';
import { extensionText } from './extension-text';

const STORAGE_KEYS: Record<StorageFault, MessageKey> = {
  refused: 'storageRefused',
  newer: 'storageNewer',
  blocked: 'storageBlocked',
  closed: 'storageClosed',
  full: 'storageFull',
  invalid: 'storageInvalid',
  gone: 'storageGone',
  failed: 'storageFailed',
};

const BACKUP_KEYS: Record<BackupFault, MessageKey> = {
  empty: 'backupEmpty',
  'too-large': 'backupTooLarge',
  truncated: 'backupTruncated',
  'not-json': 'backupNotJson',
  foreign: 'backupForeign',
  newer: 'backupNewer',
  damaged: 'backupDamaged',
};

const LEARN_KEYS: Record<LearnFailure, MessageKey> = {
  away: 'learnAway',
  missing: 'learnMissing',
  'not-json': 'learnNotData',
  'too-large': 'learnNotData',
  'not-a-course': 'learnNotData',
};

/** A sentence or two for the student: what went wrong, and what they can do about it. */
export function describeError(error: unknown): string {
  const { say } = extensionText;
  if (error instanceof StorageError) return say(STORAGE_KEYS[error.reason]);
  if (error instanceof BackupError) return say(BACKUP_KEYS[error.reason], error.place ?? '');
  if (error instanceof LearnError) return say(LEARN_KEYS[error.reason]);
  return error instanceof Error ? error.message : String(error);
}
