import { type Database, openDatabase } from '../../lib/storage/database';

let opening: Promise<Database> | null = null;

/** The student's store, opened once for the worker's life, and again when it was closed or could not be opened. */
export function openStore(): Promise<Database> {
  const forget = () => {
    opening = null;
  };
  opening ??= openDatabase(undefined, { onClosed: forget });
  opening.catch(forget);
  return opening;
}
