import { expect, it } from 'vitest';
import { findOwnLecture, listOwnLectures, saveOwnLecture } from '../../../lib/storage/own-lectures';
import { createStore, NOON } from './sample';

it('keeps a lecture of the student under its id', async () => {
  const database = await createStore();
  const lecture = { id: 'youtube:aaaaaaaaaaa', title: 'A talk', createdAt: NOON.toISOString() };
  expect(await findOwnLecture(database, lecture.id)).toBeNull();
  await saveOwnLecture(database, lecture);
  await saveOwnLecture(database, { ...lecture, title: 'A better name' });
  expect(await findOwnLecture(database, lecture.id)).toMatchObject({ title: 'A better name' });
  expect(await listOwnLectures(database)).toHaveLength(1);
});

it('cuts a title that a backup could not hold', async () => {
  const database = await createStore();
  const lecture = { id: 'youtube:aaaaaaaaaaa', title: 'x'.repeat(5_000), createdAt: '' };
  await saveOwnLecture(database, lecture);
  expect((await findOwnLecture(database, lecture.id))?.title).toHaveLength(1_000);
});

it.each(['youtube:short', 'youtube:', 'archive:item', 'file:a/../b', 'vimeo:123'])(
  'refuses an id that an import would refuse: %s',
  async (id) => {
    const database = await createStore();
    const lecture = { id, title: 'A talk', createdAt: NOON.toISOString() };
    await expect(saveOwnLecture(database, lecture)).rejects.toMatchObject({ reason: 'invalid' });
    expect(await listOwnLectures(database)).toEqual([]);
  },
);
