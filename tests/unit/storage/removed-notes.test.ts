import { describe, expect, it } from 'vitest';
import { viewRemoved } from '../../../lib/domain/removed-note';
import { listNotes, removeNote, saveNote } from '../../../lib/storage/notes';
import {
  eraseRemovedNotes,
  listRemovedNotes,
  purgeRemovedNotes,
  restoreNotes,
} from '../../../lib/storage/removed-notes';
import { refusePuts } from './faults';
import {
  collectChanges,
  createStore,
  LECTURE,
  later,
  NOON,
  OTHER_LECTURE,
  sampleNote,
} from './sample';

async function createTrash() {
  const database = await createStore();
  for (const [id, lecture] of [
    ['standing', LECTURE],
    ['first', LECTURE],
    ['second', LECTURE],
    ['third', OTHER_LECTURE],
  ] as const) {
    await saveNote(database, sampleNote({ id, lecture }));
  }
  await removeNote(database, 'first', later(1));
  await removeNote(database, 'second', later(2));
  await removeNote(database, 'third', later(3));
  const list = async () => (await listRemovedNotes(database)).map(({ id }) => id);
  return { database, list };
}

describe('removed notes', () => {
  it('are listed with the last one first', async () => {
    const { list } = await createTrash();
    expect(await list()).toEqual(['third', 'second', 'first']);
  });

  it('come back together, as changed by that', async () => {
    const { database, list } = await createTrash();
    const changes = collectChanges();
    expect(await restoreNotes(database, ['first', 'second', 'standing', 'none'], later(9))).toBe(2);
    expect(await list()).toEqual(['third']);
    expect(await listNotes(database, LECTURE)).toHaveLength(3);
    const back = { deletedAt: null, revision: 3, updatedAt: later(9).toISOString() };
    expect(await database.get('notes', 'first')).toMatchObject(back);
    expect(await database.get('notes', 'standing')).toMatchObject({ revision: 1 });
    expect(await changes.settled()).toEqual([{ type: 'notes', lecture: LECTURE }]);
  });

  it('come back all or none', async () => {
    const { database, list } = await createTrash();
    refusePuts('notes', (note) => JSON.stringify(note).includes('"second"'));
    const restoring = restoreNotes(database, ['first', 'second'], later(9));
    await expect(restoring).rejects.toMatchObject({ reason: 'full' });
    expect(await list()).toEqual(['third', 'second', 'first']);
  });

  it('go for good, and no note that stands', async () => {
    const { database, list } = await createTrash();
    const changes = collectChanges();
    expect(await eraseRemovedNotes(database, ['first', 'third', 'standing'])).toBe(2);
    expect(await list()).toEqual(['second']);
    expect(await listNotes(database, LECTURE)).toHaveLength(1);
    expect(await eraseRemovedNotes(database, ['first'])).toBe(0);
    expect(await changes.settled()).toEqual([{ type: 'notes', lecture: null }]);
  });

  it('are told of when they are purged', async () => {
    const { database } = await createTrash();
    const changes = collectChanges();
    await purgeRemovedNotes(database, later(2));
    expect(await changes.settled()).toEqual([{ type: 'notes', lecture: LECTURE }]);
  });

  it.each([
    [0, 30],
    [1, 30],
    [29 * 86_400, 1],
    [40 * 86_400, 1],
    [-5 * 86_400, 30],
  ])('%d seconds after it was removed, a note has %d days left', (seconds, daysLeft) => {
    const removed = sampleNote({ deletedAt: NOON.toISOString() });
    const [viewed] = viewRemoved([removed], () => ({ title: 'Lecture 3' }), later(seconds));
    expect(viewed).toEqual({ note: removed, title: 'Lecture 3', daysLeft });
  });
});
