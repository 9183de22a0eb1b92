import type { Database } from '../database';
import { readFrom } from '../transaction';
import { alone, COPY_LOCK, type CopyArea, readKeys, writeKeys } from './area';
import { type Belonging, belongingKey, readItems } from './belongings';

/** Milliseconds that a draft may be newer than its copy: it changes with every key. */
const DRAFT_DELAY = 250;
/** Characters of text for which the next copy waits a millisecond more: one of millions is not written four times a second. */
const TEXT_PER_MILLISECOND = 1_000;

/** Copies what the student has besides notes. */
export interface BelongingsCopy {
  /** Resolves once these, as they are in the store by then, are in the copy too. */
  keep(store: Belonging, keys: readonly string[]): Promise<void>;
  /** Takes a draft out, then does `work`, which takes it out of the store: an end in between does not bring it back. */
  forgetDraft<Result>(id: string, work: () => Promise<Result>): Promise<Result>;
}

export function createBelongingsCopy(database: Database, area: CopyArea): BelongingsCopy {
  // What waits for its turn, and for how much text the last turn was.
  const waiting = new Map<Belonging, Set<string>>();
  const turns = new Map<Belonging, Promise<void>>();
  let delay = DRAFT_DELAY;

  async function writeWaiting(store: Belonging): Promise<void> {
    const keys = [...(waiting.get(store) ?? [])];
    waiting.delete(store);
    turns.delete(store);
    const key = belongingKey(store);
    const [{ [key]: pack }, items] = await Promise.all([
      readKeys(area, [key]),
      readStored(database, store, keys),
    ]);
    const copied = readItems(store, pack);
    keys.forEach((each, at) => {
      const item = items[at];
      if (item === undefined) copied.delete(each);
      else copied.set(each, item);
    });
    await writeKeys(area, { [key]: [...copied.values()] });
    if (store === 'drafts') {
      const texts = [...copied.values()].map((item) => ('text' in item ? item.text.length : 0));
      const length = texts.reduce((sum, one) => sum + one, 0);
      delay = DRAFT_DELAY + length / TEXT_PER_MILLISECOND;
    }
  }

  return {
    keep(store, keys) {
      waiting.set(store, new Set([...(waiting.get(store) ?? []), ...keys]));
      const turn =
        turns.get(store) ??
        wait(store === 'drafts' ? delay : 0).then(() =>
          alone(COPY_LOCK, () => writeWaiting(store)),
        );
      turns.set(store, turn);
      return turn;
    },
    forgetDraft: (id, work) =>
      alone(COPY_LOCK, async () => {
        await removeFromPack(area, id).catch(report);
        return work();
      }),
  };
}

function readStored(database: Database, store: Belonging, keys: readonly string[]) {
  return readFrom(database, store, (items) => Promise.all(keys.map((key) => items.get(key))));
}

async function removeFromPack(area: CopyArea, id: string): Promise<void> {
  const key = belongingKey('drafts');
  const copied = readItems('drafts', (await readKeys(area, [key]))[key]);
  if (copied.delete(id)) await writeKeys(area, { [key]: [...copied.values()] });
}

function wait(milliseconds: number): Promise<void> | Promise<unknown> {
  if (milliseconds === 0) return Promise.resolve();
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function report(error: unknown): void {
  console.error('Lectern could not write its second copy.', error);
}
