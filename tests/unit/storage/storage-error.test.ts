import { expect, it } from 'vitest';
import { StorageError, toOpeningError, toStorageError } from '../../../lib/storage/storage-error';

it.each([
  ['QuotaExceededError', '', 'full', 'full'],
  // Chromium's words for a full disk.
  ['DataError', 'Failed to write blobs (IOError)', 'full', 'full'],
  ['DataError', 'The key is not valid.', 'refused', 'failed'],
  ['VersionError', '', 'newer', 'failed'],
  ['InvalidStateError', '', 'refused', 'closed'],
  ['UnknownError', 'Seek failure', 'refused', 'failed'],
  ['AbortError', '', 'refused', 'failed'],
])('%s (%s) is told as %s while opening, else as %s', (name, message, opening, working) => {
  const cause = new DOMException(message, name);
  expect(toOpeningError(cause)).toMatchObject({ reason: opening, cause });
  expect(toStorageError(cause)).toMatchObject({ reason: working, cause });
});

it('keeps what it has told already', () => {
  const error = new StorageError('blocked', null);
  expect(toOpeningError(error)).toBe(error);
  expect(toStorageError(error)).toBe(error);
});
