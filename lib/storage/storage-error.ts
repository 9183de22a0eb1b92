/** Why the store did not do what it was asked to. */
export type StorageFault =
  | 'refused'
  | 'newer'
  | 'upgrade'
  | 'blocked'
  | 'closed'
  | 'full'
  | 'invalid'
  | 'gone'
  | 'damaged-point'
  | 'failed';

/** The panel has words for each reason; `cause` is what the browser said, and `message` is for those who read logs. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly reason: StorageFault,
    cause: unknown,
    message = `The store: ${reason}`,
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

/** What went wrong while bringing a database to this version. It is as it was, and no reason to leave it. */
export function toUpgradeError(cause: unknown): StorageError {
  if (isFull(cause)) return new StorageError('full', cause);
  return new StorageError('upgrade', new Error('The upgrade failed.', { cause }));
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
