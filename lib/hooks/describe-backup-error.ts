import type { MessageKey } from '../domain/message-key';
import type { Text } from '../domain/text';
import {
  BackupError,
  type BackupFault,
  type BackupPart,
  type BackupPlace,
  type FieldFault,
} from '../export/backup-error';
import { describeError } from './describe-error';
import { extensionText } from './extension-text';

const BACKUP_KEYS: Record<BackupFault, MessageKey> = {
  empty: 'backupEmpty',
  'too-large': 'backupTooLarge',
  'too-many-pictures': 'backupTooManyPictures',
  truncated: 'backupTruncated',
  'not-json': 'backupNotJson',
  foreign: 'backupForeign',
  newer: 'backupNewer',
  damaged: 'backupDamaged',
};

const PART_KEYS: Record<BackupPart, MessageKey> = {
  file: 'partFile',
  note: 'partNote',
  version: 'partVersion',
  picture: 'partPicture',
  draft: 'partDraft',
  'own-lecture': 'partOwnLecture',
  correction: 'partCorrection',
  name: 'partName',
  transcript: 'partTranscript',
};

const FAULT_KEYS: Record<FieldFault, MessageKey> = {
  missing: 'faultMissing',
  'not-text': 'faultNotText',
  'not-number': 'faultNotNumber',
  'not-whole': 'faultNotWhole',
  'not-list': 'faultNotList',
  'not-object': 'faultNotObject',
  'not-id': 'faultNotId',
  'not-lecture': 'faultNotLecture',
  'not-kind': 'faultNotKind',
  'not-boolean': 'faultNotBoolean',
  'not-date': 'faultNotDate',
  'not-picture': 'faultNotPicture',
  'not-cue': 'faultNotCue',
  'not-version': 'faultNotVersion',
  'too-long': 'faultTooLong',
  'too-low': 'faultTooLow',
  'too-high': 'faultTooHigh',
  'before-time': 'faultBeforeTime',
  twin: 'faultTwin',
};

/** As `describeError`, also of a file that cannot be imported. Apart from it: only the library imports files. */
export function describeBackupError(
  error: unknown,
  text: Pick<Text, 'say'> = extensionText,
): string {
  if (!(error instanceof BackupError)) return describeError(error, text);
  const place = error.place ? describePlace(error.place, text.say) : [];
  return text.say(BACKUP_KEYS[error.reason], ...place);
}

function describePlace({ part, number, field, fault }: BackupPlace, say: Text['say']): string[] {
  return [say(PART_KEYS[part], String(number ?? '')), say(FAULT_KEYS[fault], field ?? '')];
}
