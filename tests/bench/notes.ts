import type { Page } from '@playwright/test';
import type { Note } from '../../lib/domain/note';

/** How many notes are written in one go: a transaction with all of them takes the page's memory. */
const BATCH = 5_000;

/** Notes of one lecture, spread over its first hour. */
export function makeNotes(lecture: Note['lecture'], count: number): Note[] {
  return Array.from({ length: count }, (_, at) => {
    const createdAt = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
    return {
      id: crypto.randomUUID(),
      lecture,
      time: Math.floor((at * 3_600) / count),
      end: null,
      kind: 'note',
      text: `Note ${at}: users innovate for themselves, and many give the design away to others.`,
      createdAt,
      updatedAt: createdAt,
      revision: 1,
      deletedAt: null,
    };
  });
}

/** Puts notes into the store from a page of the extension; the store must have been opened before, by the extension. */
export async function storeNotes(page: Page, notes: readonly Note[]): Promise<void> {
  for (let from = 0; from < notes.length; from += BATCH) {
    await page.evaluate(
      (batch) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('lectern');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('notes', 'readwrite');
            for (const note of batch) transaction.objectStore('notes').put(note);
            transaction.onabort = () => reject(transaction.error);
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      notes.slice(from, from + BATCH),
    );
  }
}
