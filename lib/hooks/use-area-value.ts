import { useEffect, useState } from 'preact/hooks';
import browser, { type Storage } from 'webextension-polyfill';
import { copyArea } from './copy-area';

/** What the browser's other store has under a key, now and whenever it changes; undefined until it is read, and for nothing. */
export function useAreaValue(key: string): unknown {
  const [value, setValue] = useState<unknown>(undefined);
  useEffect(() => {
    copyArea.get([key]).then(
      ({ [key]: found }) => setValue(found),
      // A store that cannot be asked has nothing to say.
      () => undefined,
    );
    const follow = (changes: Record<string, Storage.StorageChange>) => {
      const change = changes[key];
      if (change) setValue(change.newValue);
    };
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, [key]);
  return value;
}
