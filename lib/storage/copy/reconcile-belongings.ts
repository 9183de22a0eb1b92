import { isSaved } from '../../domain/note';
import { NOTHING_RESTORED, type Restored } from '../../domain/restored';
import { announceChange } from '../changes';
import type { Database } from '../database';
import { putAll, read, write } from '../transaction';
import { alone, COPY_LOCK, type CopyArea, readKeys, writeKeys } from './area';
import {
  BELONGING_KEYS,
  BELONGINGS,
  type Belonging,
  belongingKey,
  type Item,
  isLost,
  isSame,
  itemKey,
  readItems,
} from './belongings';

type Items = ReadonlyMap<string, Item>;

/**
 * Makes store and copy the same where they are not, after the notes: a draft whose note is there is not lost. Returns how much
 * of it the student had lost; names are not theirs.
 */
export async function compareBelongings(database: Database, area: CopyArea): Promise<Restored> {
  const { copied, stored } = await readBoth(database, area);
  if (BELONGINGS.every((store) => isEqual(of(copied, store), of(stored, store))))
    return NOTHING_RESTORED;
  return alone(COPY_LOCK, () => reconcile(database, area));
}

async function reconcile(database: Database, area: CopyArea): Promise<Restored> {
  const { copied, packs, stored } = await readBoth(database, area);
  const counts = new Map<Belonging, number>();
  const behind: Record<string, Item[]> = {};
  for (const store of BELONGINGS) {
    const whole = new Map(of(stored, store));
    const lost = [...of(copied, store).values()].filter((item) =>
      isLost(item, whole.get(itemKey(item))),
    );
    const restored = lost.length === 0 ? [] : await putBack(database, store, lost);
    for (const item of restored) whole.set(itemKey(item), item);
    counts.set(store, restored.length);
    const isThere = whole.size > 0 || packs[belongingKey(store)] !== undefined;
    if (isThere && !isEqual(of(copied, store), whole))
      behind[belongingKey(store)] = [...whole.values()];
  }
  await writeKeys(area, behind);
  return {
    notes: 0,
    drafts: counts.get('drafts') ?? 0,
    ownLectures: counts.get('own-lectures') ?? 0,
    corrections: counts.get('corrections') ?? 0,
    settings: counts.get('settings') ?? 0,
  };
}

/** The copy first: what is in it has been in the store. */
async function readBoth(database: Database, area: CopyArea) {
  const packs = await readKeys(area, BELONGING_KEYS);
  const copied = new Map<Belonging, Items>(
    BELONGINGS.map((store) => [store, readItems(store, packs[belongingKey(store)])]),
  );
  const all = await read(() => {
    const transaction = database.transaction(BELONGINGS);
    return Promise.all(BELONGINGS.map((store) => transaction.objectStore(store).getAll()));
  });
  const stored = new Map<Belonging, Items>(
    BELONGINGS.map((store, at) => [
      store,
      new Map((all[at] ?? []).map((item) => [itemKey(item), item])),
    ]),
  );
  return { packs, copied, stored };
}

function of(items: ReadonlyMap<Belonging, Items>, store: Belonging): Items {
  return items.get(store) ?? new Map();
}

function isEqual(copied: Items, stored: Items): boolean {
  return (
    copied.size === stored.size && [...copied].every(([key, item]) => isSame(item, stored.get(key)))
  );
}

async function putBack(
  database: Database,
  store: Belonging,
  lost: readonly Item[],
): Promise<Item[]> {
  const restored = await write(database, [store, 'notes'], 'strict', async (transaction) => {
    const items = transaction.objectStore(store);
    const notes = transaction.objectStore('notes');
    const present = await Promise.all(lost.map((item) => items.get(itemKey(item))));
    const saved = await Promise.all(
      lost.map((item) => ('startedAt' in item ? notes.get(item.id) : undefined)),
    );
    const missing = lost.filter((item, at) => {
      const note = saved[at];
      const isNote = note !== undefined && 'startedAt' in item && isSaved(item, note);
      return !isNote && isLost(item, present[at]);
    });
    await putAll(items, missing);
    return missing;
  });
  if (restored.length > 0)
    announceChange(store === 'drafts' ? { type: store, lecture: null } : { type: store });
  return restored;
}
