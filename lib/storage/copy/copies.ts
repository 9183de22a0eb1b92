// Whatever is written to the store is copied once it is committed. What copies is loaded then: a page is drawn before.
import type { Note } from '../../domain/note';
import type { Database } from '../database';
import type { Belonging } from './belongings';
import type { BelongingsCopy } from './copy-belongings';
import type { SecondCopy } from './second-copy';

export interface Copies {
  notes: SecondCopy;
  belongings: BelongingsCopy;
}

/** The copy of the notes that were written last: those before them are in it or were copied first. */
const underWay = new WeakMap<Database, Promise<void>>();
const loaders = new WeakMap<Database, () => Promise<Copies>>();

/** Whatever is written through this connection is copied from now on. What cannot be loaded is tried again the next time. */
export function attachCopies(
  database: Database,
  load: () => Promise<Copies>,
): () => Promise<Copies> {
  let loading: Promise<Copies> | null = null;
  const loadOnce = () => {
    loading ??= load().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  loaders.set(database, loadOnce);
  return loadOnce;
}

/** After the commit. A copy that fails is no reason to say that a note was not saved: the next start makes it whole. */
export async function copyNotes(database: Database, notes: readonly Note[]): Promise<void> {
  if (notes.length === 0) return;
  const copied = copy(database, (copies) => copies.notes.keep(notes));
  underWay.set(database, copied);
  await copied;
}

/** Resolves once the notes that were written last through this connection are copied, or could not be. */
export async function notesCopied(database: Database): Promise<void> {
  await underWay.get(database);
}

/** The same for what the student has besides notes. */
export async function copyBelongings(
  database: Database,
  store: Belonging,
  keys: readonly string[],
): Promise<void> {
  if (keys.length > 0) await copy(database, (copies) => copies.belongings.keep(store, keys));
}

export async function forgetCopies<Result>(
  database: Database,
  notes: readonly Note[],
  work: () => Promise<Result>,
): Promise<Result> {
  const copies = notes.length > 0 ? await findCopies(database) : null;
  return copies ? copies.notes.forget(notes, work) : work();
}

export async function forgetDraft<Result>(
  database: Database,
  id: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const copies = await findCopies(database);
  return copies ? copies.belongings.forgetDraft(id, work) : work();
}

async function copy(database: Database, keep: (copies: Copies) => Promise<void>): Promise<void> {
  const copies = await findCopies(database);
  await (copies && keep(copies))?.catch(report);
}

/** Null where there are none, and where they cannot be loaded. */
async function findCopies(database: Database): Promise<Copies | null> {
  return (await loaders.get(database)?.().catch(report)) ?? null;
}

function report(error: unknown): void {
  console.error('Lectern could not write its second copy.', error);
}
