import type { PicturesUse } from '../domain/storage-use';
import { announceChange } from './changes';
import type { Database } from './database';
import { read, write } from './transaction';

/** What the pictures of all notes come to. One at a time is in memory. */
export async function measurePictures(database: Database): Promise<PicturesUse> {
  return read(async () => {
    const use = { count: 0, bytes: 0 };
    for await (const { value } of database.transaction('pictures').store) {
      use.count += 1;
      use.bytes += value.bytes.byteLength;
    }
    return use;
  });
}

/** Takes them all away, and leaves the notes. */
export async function removeAllPictures(database: Database): Promise<void> {
  await write(database, ['pictures'], 'strict', (transaction) =>
    transaction.objectStore('pictures').clear(),
  );
  announceChange({ type: 'pictures' });
}
