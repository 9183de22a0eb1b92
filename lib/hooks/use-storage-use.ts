import { useEffect, useState } from 'preact/hooks';
import type { StorageUse } from '../domain/storage-use';

/**
 * How much room there is; null until the browser has said so, and where it does not. Asks it to throw nothing away by itself, and
 * asks anew when the number of `parts` changes, the pictures and transcripts, which take most of it.
 */
export function useStorageUse(
  parts: number,
  storage: StorageManager = navigator.storage,
): StorageUse | null {
  const [use, setUse] = useState<StorageUse | null>(null);
  useEffect(() => {
    ask(storage).then(setUse, () => undefined);
  }, [parts]);
  return use;
}

async function ask(storage: StorageManager): Promise<StorageUse> {
  // Chromium throws away nothing of an extension with unlimited storage, whatever it says here; Firefox wants to be asked.
  await storage.persist();
  const { usage = 0, quota = 0 } = await storage.estimate();
  return { used: usage, quota };
}
