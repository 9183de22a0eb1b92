// Two views that show the same draft.
import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, onTestFinished } from 'vitest';
import { useComposer } from '../../../lib/hooks/use-composer';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { listDrafts } from '../../../lib/storage/drafts';

export const LECTURE = { id: 'youtube:odj5VnTI490', title: 'Lecture 3' };

let name = 0;

export async function open(): Promise<Database> {
  name += 1;
  const database = await openDatabase(`two-views-${name}`);
  onTestFinished(() => database.close());
  return database;
}

/** A panel or a popup, with its box. */
export function openView(database: Database, hasPicture: (draft: string) => boolean = () => false) {
  const { result, unmount } = renderHook(() =>
    useComposer({
      store: { database, opening: Promise.resolve(database) },
      lecture: LECTURE,
      position: () => 757,
      page: null,
      lastTime: 0,
      delay: 3,
      hasPicture,
    }),
  );
  return {
    result,
    unmount,
    text: () => result.current.draft?.text ?? null,
    type: (added: string) =>
      act(() => result.current.write(`${result.current.draft?.text ?? ''}${added}`)),
  };
}

/** Two views that show the same draft, begun in the first. */
export async function openTwo(database: Database) {
  const one = openView(database);
  await one.type('base');
  const other = openView(database);
  await waitFor(() => expect(other.text()).toBe('base'));
  return { one, other };
}

export async function texts(database: Database): Promise<string[]> {
  return (await listDrafts(database)).map(({ text }) => text).sort();
}
