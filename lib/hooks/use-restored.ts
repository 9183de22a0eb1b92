import { useEffect, useState } from 'preact/hooks';
import browser, { type Storage } from 'webextension-polyfill';
import { RESTORED_KEY, readRestored } from '../storage/open-store';
import { copyArea } from './copy-area';

/** How many notes the browser had lost and Lectern has put back, until the student has seen it; 0 for none. */
export function useRestored(): { restored: number; dismiss: () => void } {
  const [restored, setRestored] = useState(0);
  useEffect(() => {
    copyArea.get([RESTORED_KEY]).then(
      ({ [RESTORED_KEY]: count }) => setRestored(readRestored(count)),
      // Whoever cannot be asked has put nothing back.
      () => undefined,
    );
    const follow = (changes: Record<string, Storage.StorageChange>) => {
      const change = changes[RESTORED_KEY];
      if (change) setRestored(readRestored(change.newValue));
    };
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return { restored, dismiss: () => void copyArea.remove([RESTORED_KEY]) };
}
