import type { PartUse } from '../domain/storage-use';
import { announceChange } from './changes';
import type { Database } from './database';
import { read, write } from './transaction';

/** What the pictures of all notes come to, those of what is being written aside. One at a time is in memory. */
export async function measurePictures(database: Database): Promise<PartUse> {
  return read(async () => {
    const saved = new Set(await database.getAllKeys('notes'));
    const use = { count: 0, bytes: 0 };
    for await (const { key, value } of database.transaction('pictures').store) {
      if (!saved.has(key)) continue;
      use.count += 1;
      use.bytes += value.bytes.byteLength;
    }
    return use;
  });
}

/** Takes them all away, and leaves the notes, and what is being written: that may say nothing without its picture. */
export async function removeAllPictures(database: Database): Promise<void> {
  await write(database, ['notes', 'pictures'], 'strict', async (transaction) => {
    const pictures = transaction.objectStore('pictures');
    const keys = await transaction.objectStore('notes').getAllKeys();
    await Promise.all(keys.map((key) => pictures.delete(key)));
  });
  announceChange({ type: 'pictures' });
}
