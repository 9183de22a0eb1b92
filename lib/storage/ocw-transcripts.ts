// What was read from OCW of what is said in lectures: it can be read again, so it can be given up.
import type { PartUse } from '../domain/storage-use';
import { announceChange } from './changes';
import { findFile, removeFile } from './private-files';
import { listTranscriptNames, readInfo, type TranscriptFolder } from './transcripts';

/** Those that the student has moved are theirs, and not among them. */
export async function measureOcwTranscripts(folder: TranscriptFolder): Promise<PartUse> {
  const use = { count: 0, bytes: 0 };
  for (const name of await listFromOcw(folder)) {
    use.count += 1;
    use.bytes += (await findFile(folder, name))?.size ?? 0;
  }
  return use;
}

export async function removeOcwTranscripts(folder: TranscriptFolder): Promise<void> {
  for (const name of await listFromOcw(folder)) await removeFile(folder, name);
  announceChange({ type: 'transcripts', lecture: null });
}

async function listFromOcw(folder: TranscriptFolder): Promise<string[]> {
  const found: string[] = [];
  for (const name of await listTranscriptNames(folder)) {
    const info = await readInfo(folder, name);
    if (info?.by === 'ocw' && info.offset === 0) found.push(name);
  }
  return found;
}
