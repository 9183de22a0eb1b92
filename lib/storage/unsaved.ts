import { readUnsaved, type Unsaved } from '../domain/reminder';
import { type CopyArea, readKeys } from './copy/area';

/** Written with the first note that is copied after a file of everything was made. */
export const UNSAVED_KEY = 'unsaved-work';

export async function findUnsaved(area: CopyArea): Promise<Unsaved | null> {
  return readUnsaved((await readKeys(area, [UNSAVED_KEY]))[UNSAVED_KEY]);
}

export async function putOffReminder(area: CopyArea, now: Date): Promise<void> {
  const unsaved = await findUnsaved(area);
  if (unsaved) await area.set({ [UNSAVED_KEY]: { ...unsaved, putOffAt: now.toISOString() } });
}

/** Everything is in a file. */
export function forgetUnsaved(area: CopyArea): Promise<void> {
  return area.remove([UNSAVED_KEY]);
}
