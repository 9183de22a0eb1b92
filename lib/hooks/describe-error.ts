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

/** A sentence or two for the student: what went wrong, and what they can do about it. */
export function describeError(error: unknown): string {
  const { say } = extensionText;
  if (error instanceof StorageError) return say(STORAGE_KEYS[error.reason]);
  if (error instanceof BackupError) return say(BACKUP_KEYS[error.reason], error.place ?? '');
  return error instanceof Error ? error.message : String(error);
}
