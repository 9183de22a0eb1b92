import { notesCopied } from '../storage/copy/copies';
import type { Database } from '../storage/database';

/** Milliseconds. Longer than a copy takes; another page may hold it up with work of its own, and a popup is to be gone. */
const PATIENCE = 500;

/** Closes this page, once the note that was saved in it is in the second copy too: what is under way goes with a page. */
export async function closeWhenCopied(
  database: Database | null,
  close: () => void = () => window.close(),
): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  if (database) await Promise.race([notesCopied(database), late]);
  close();
}
