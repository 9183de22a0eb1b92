import browser from 'webextension-polyfill';

const KEY = 'noteRequest';
/** Milliseconds after the key within which a popup still takes the request as its own. */
const LATEST = 5_000;

interface NoteRequest {
  windowId: number;
  /** Milliseconds since the epoch. */
  at: number;
}

interface NoteQuestion {
  type: 'note-wanted';
  windowId: number;
}

/**
 * Begins a note where the student is. No browser gives the keyboard to a panel that is open already, and only Chromium to one
 * that opens; none takes it back to the page. A popup gets it everywhere, and gives it back when it closes. So the note is
 * written in the panel where that has the keyboard, and else in the popup.
 */
export async function startNote(windowId: number, now: number): Promise<void> {
  const question: NoteQuestion = { type: 'note-wanted', windowId };
  // Refused when no page of ours is open.
  const answer: unknown = await browser.runtime.sendMessage(question).catch(() => null);
  if (answer === true) return;
  const request: NoteRequest = { windowId, at: now };
  await browser.storage.session.set({ [KEY]: request });
  await browser.action.openPopup({ windowId });
}

/** For the panel: `take` says whether it begins the note that the student wants in this window. Returns the undo. */
export function answerNoteRequests(take: () => boolean): () => void {
  const own = browser.windows.getCurrent();
  async function answer(windowId: unknown): Promise<boolean> {
    return (await own).id === windowId && take();
  }
  function onMessage(message: unknown) {
    const isOurs =
      typeof message === 'object' &&
      message !== null &&
      'type' in message &&
      message.type === ('note-wanted' satisfies NoteQuestion['type']);
    return isOurs && 'windowId' in message ? answer(message.windowId) : undefined;
  }
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/** For the popup: true when it was opened by the key for a note, which is answered with that. */
export async function takeNoteRequest(now: number): Promise<boolean> {
  const [{ id }, stored] = await Promise.all([
    browser.windows.getCurrent(),
    browser.storage.session.get(KEY),
  ]);
  const request = stored[KEY] as NoteRequest | undefined;
  if (!request || request.windowId !== id || now - request.at > LATEST) return false;
  await browser.storage.session.remove(KEY);
  return true;
}
