import { beforeEach, expect, test, vi } from 'vitest';
import { closeWhenCopied } from '../../../lib/hooks/close-when-copied';
import { attachCopies } from '../../../lib/storage/copy/copies';
import { makeCopies } from '../../../lib/storage/copy/make-copies';
import type { Database } from '../../../lib/storage/database';
import { saveNote } from '../../../lib/storage/notes';
import { createArea, type FakeArea } from '../storage/copy-area';
import { createStore, sampleNote } from '../storage/sample';

let area: FakeArea;
let database: Database;

beforeEach(async () => {
  area = createArea();
  database = await createStore();
  attachCopies(database, async () => makeCopies(database, area));
});

test('a popup goes once the note that was saved in it is in the second copy', async () => {
  let open: () => void = () => undefined;
  area.gate = new Promise((resolve) => {
    open = resolve;
  });
  await saveNote(database, sampleNote());
  const close = vi.fn();
  const closing = closeWhenCopied(database, close);
  await vi.waitFor(() => expect(area.writes).toBe(1));
  expect(close).not.toHaveBeenCalled();
  open();
  await closing;
  expect(close).toHaveBeenCalledOnce();
  expect(JSON.stringify([...area.values])).toContain(sampleNote().text);
});

test('it waits for no copy that does not come, and for none where nothing was saved', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const close = vi.fn();
  await closeWhenCopied(database, close);
  await closeWhenCopied(null, close);
  expect(close).toHaveBeenCalledTimes(2);
  area.gate = new Promise(() => undefined);
  await saveNote(database, sampleNote());
  const closing = closeWhenCopied(database, close);
  await vi.advanceTimersByTimeAsync(500);
  await closing;
  expect(close).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});
