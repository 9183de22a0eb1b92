import { cutTitle, isLectureId } from '../domain/bounds';
import type { LectureId } from '../domain/course';
import type { OwnLecture } from '../domain/own-lecture';
import { announceChange } from './changes';
import { copyBelongings } from './copy/copies';
import type { Database } from './database';
import { StorageError } from './storage-error';
import { read, write } from './transaction';

/** Refuses an id that an import would refuse: the student's own file could not be read back. */
export async function saveOwnLecture(database: Database, lecture: OwnLecture): Promise<void> {
  if (!isLectureId(lecture.id)) {
    throw new StorageError('invalid', null, 'This cannot be stored: the lecture is none.');
  }
  await write(database, ['own-lectures'], 'strict', (transaction) =>
    transaction.objectStore('own-lectures').put(cutTitle(lecture)),
  );
  announceChange({ type: 'own-lectures' });
  await copyBelongings(database, 'own-lectures', [lecture.id]);
}

export async function findOwnLecture(
  database: Database,
  id: LectureId,
): Promise<OwnLecture | null> {
  return (await read(() => database.get('own-lectures', id))) ?? null;
}

export function listOwnLectures(database: Database): Promise<OwnLecture[]> {
  return read(() => database.getAll('own-lectures'));
}
