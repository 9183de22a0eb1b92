// What the student took away of their own transcripts, beside those that stand.
import type { LectureId } from '../domain/course';
import {
  type EarlierTranscript,
  firstWords,
  listEarlierNames,
  listOutdated,
  parseEarlierName,
  sortEarlierNames,
  toEarlierName,
} from '../domain/earlier-transcript';
import { fingerprint } from '../domain/fingerprint';
import {
  isSameTranscript,
  type KeptTranscript,
  unpackTranscript,
} from '../domain/packed-transcript';
import { findFile, listNames, removeFile, writeFile } from './private-files';

/**
 * Keeps the file of that name once more, under a name of its own, before `next` takes its place; null where nothing does. Gives
 * that name, and null where nothing would be lost. What cannot be read is kept as it is.
 */
export async function keepBeside(
  folder: FileSystemDirectoryHandle,
  name: string,
  next: string | null,
  now: Date,
): Promise<string | null> {
  const file = await findFile(folder, name);
  if (!file || file.size === 0) return null;
  const text = await file.text();
  if (next !== null && isSameTranscript(text, next)) return null;
  const names = await listNames(folder);
  const before = listEarlierNames(names, name);
  const [newest = ''] = before;
  // A clock that was put back must not make the newest an old one.
  const removedAt = Math.max(now.getTime(), (parseEarlierName(newest)?.removedAt ?? 0) + 1);
  const kept = toEarlierName(name, removedAt);
  try {
    await writeFile(folder, kept, file.stream());
  } catch (error) {
    await removeFile(folder, kept);
    throw error;
  }
  const twice = await listSame(folder, before, text);
  const outdated = listOutdated([kept, ...names.filter((one) => !twice.includes(one))], now);
  for (const one of [...twice, ...outdated]) await removeFile(folder, one);
  return kept;
}

/** Those of a lecture that can come back, the newest first. Those that are too old go. */
export async function listEarlier(
  folder: FileSystemDirectoryHandle,
  lecture: LectureId,
  now = new Date(),
): Promise<EarlierTranscript[]> {
  const names = await listNames(folder);
  const outdated = listOutdated(names, now);
  for (const name of outdated) await removeFile(folder, name);
  const start = `${fingerprint(lecture)}.`;
  const its = names.filter((name) => name.startsWith(start) && !outdated.includes(name));
  const earlier: EarlierTranscript[] = [];
  for (const name of sortEarlierNames(its)) {
    const transcript = await findEarlier(folder, name);
    // Two lectures can have one fingerprint.
    if (transcript?.lecture !== lecture) continue;
    const removedAt = parseEarlierName(name)?.removedAt ?? 0;
    const { language, cues } = transcript;
    earlier.push({ name, lecture, language, removedAt, words: firstWords(cues) });
  }
  return earlier;
}

/** Null when it is not there, stands, or cannot be read. */
export async function findEarlier(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<KeptTranscript | null> {
  const file = parseEarlierName(name) && (await findFile(folder, name));
  return file && unpackTranscript(await file.text());
}

async function listSame(
  folder: FileSystemDirectoryHandle,
  names: readonly string[],
  text: string,
): Promise<string[]> {
  const same: string[] = [];
  for (const name of names) {
    if ((await (await findFile(folder, name))?.text()) === text) same.push(name);
  }
  return same;
}
