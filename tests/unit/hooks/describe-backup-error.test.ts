// @vitest-environment happy-dom
import '../stand-in-browser';
import { expect, test } from 'vitest';
import { BackupError } from '../../../lib/export/backup-error';
import { describeBackupError } from '../../../lib/hooks/describe-backup-error';
import { StorageError } from '../../../lib/storage/storage-error';

test.each([
  [new BackupError('newer'), /^The backup was made by a newer Lectern/],
  [
    new BackupError('damaged', { part: 'note', number: 3, field: 'time', fault: 'too-low' }),
    /^The backup is damaged\. .*3.*“?time”?/,
  ],
  [new StorageError('full', null), /^There is no room left/],
])('a file is refused with its reason: %s', (error, words) => {
  expect(describeBackupError(error)).toMatch(words);
});
