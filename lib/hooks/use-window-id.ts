import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** The browser window that this view belongs to; null until it is known. Known early, because a gesture cannot wait for it. */
export function useWindowId(): number | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null));
  }, []);
  return windowId;
}
