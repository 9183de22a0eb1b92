import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';

const KEY = 'noteRequest';
/** Milliseconds after the key within which a panel that opens late still takes the request as its own. */
const LATEST = 5_000;

interface NoteRequest {
  windowId: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Asks the panel of a window, open or about to open, to put the caret into its composer. */
export async function requestNote(windowId: number, now: number): Promise<void> {
  const request: NoteRequest = { windowId, at: now };
  await browser.storage.session.set({ [KEY]: request });
}

/** Calls `onRequest` when the student pressed the key for a new note in this window. */
export function useNoteRequest(onRequest: () => void): void {
  useEffect(() => {
    let taken = 0;
    async function take(value: unknown) {
      const request = value as NoteRequest | undefined;
      const { id } = await browser.windows.getCurrent();
      if (!request || request.windowId !== id || request.at <= taken) return;
      if (Date.now() - request.at > LATEST) return;
      taken = request.at;
      onRequest();
    }
    function onChanged(changes: Record<string, browser.Storage.StorageChange>, area: string) {
      if (area === 'session' && changes[KEY]) void take(changes[KEY].newValue);
    }
    browser.storage.onChanged.addListener(onChanged);
    void browser.storage.session.get(KEY).then((stored) => take(stored[KEY]));
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
}
