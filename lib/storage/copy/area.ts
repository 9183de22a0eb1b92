/** The place of the second copy: `browser.storage.local`, which does not share the fate of IndexedDB. */
export interface CopyArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** More at once would be a message too large for the browser. */
const STEP = 100;

/** What can be read of these keys: one damaged value fails the browser's answer for all, so then each is asked for alone. */
export async function readKeys(area: CopyArea, keys: string[]): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (let start = 0; start < keys.length; start += STEP) {
    const step = keys.slice(start, start + STEP);
    const values = await area.get(step).catch(() => readSingly(area, step));
    Object.assign(found, values);
  }
  return found;
}

async function readSingly(area: CopyArea, keys: string[]): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const key of keys) Object.assign(found, await area.get([key]).catch(() => ({})));
  return found;
}

export async function writeKeys(area: CopyArea, values: Record<string, unknown>): Promise<void> {
  const entries = Object.entries(values);
  for (let start = 0; start < entries.length; start += STEP) {
    await area.set(Object.fromEntries(entries.slice(start, start + STEP)));
  }
}

/** Whoever reads and writes the copy does it alone: a pack is read, changed and written. */
export const COPY_LOCK = 'lectern-copy';

const queues = new Map<string, Promise<unknown>>();

/** Does it while no other page of the extension, and nothing else in this one, does what has the same name. */
export function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(name, work);
  // Tests run where there are no other pages.
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(name, turn);
  return turn;
}
