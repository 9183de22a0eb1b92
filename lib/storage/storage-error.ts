/** Why the store did not do what it was asked to. */
export type StorageFault =
  | 'refused'
  | 'newer'
  | 'blocked'
  | 'closed'
  | 'full'
  | 'invalid'
  | 'failed';

const SENTENCES: Record<StorageFault, string> = {
  refused:
    'The browser does not open the store of your notes: site data is blocked, or its files are damaged.',
  newer: 'Your notes were stored by a newer Lectern. Update this one; nothing was changed.',
  blocked: 'Another window holds your notes in an older form. Close it and try again.',
  closed: 'Lectern was updated or its data was cleared while this page was open. Reload the page.',
  full: 'There is no room left to store this. Make room on the disk and try again.',
  invalid: 'This cannot be stored.',
  failed: 'The browser could not read or write your notes.',
};

/** Its message is a sentence for the student; `cause` is what the browser said. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly reason: StorageFault,
    cause: unknown,
    message: string = SENTENCES[reason],
  ) {
    super(message, { cause });
  }
}

/** What went wrong while opening the database. */
export function toOpeningError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  if (isNamed(cause, 'VersionError')) return new StorageError('newer', cause);
  return new StorageError(isFull(cause) ? 'full' : 'refused', cause);
}

/** What went wrong while reading or writing. */
export function toStorageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  // A connection that closed under the page refuses every new transaction with this name.
  if (isNamed(cause, 'InvalidStateError')) return new StorageError('closed', cause);
  return new StorageError(isFull(cause) ? 'full' : 'failed', cause);
}

function isFull(cause: unknown): boolean {
  if (isNamed(cause, 'QuotaExceededError')) return true;
  // What Chromium 156 says when the disk itself is full.
  return isNamed(cause, 'DataError') && /failed to write blobs/i.test(cause.message);
}

function isNamed(cause: unknown, name: string): cause is Error {
  return cause instanceof Error && cause.name === name;
}
