// Transcripts are files of their own (OPFS), apart from the database: a hundred of them would make the notes' open slowly.
import type { LectureId } from '../domain/course';
import { parseEarlierName } from '../domain/earlier-transcript';
import { fingerprint } from '../domain/fingerprint';
import {
  type KeptInfo,
  type KeptTranscript,
  packTranscript,
  unpackInfo,
  unpackTranscript,
} from '../domain/packed-transcript';
import type { OwnTranscript, TranscriptInfo } from '../domain/transcript';
import { announceChange } from './changes';
import { findEarlier, keepBeside } from './earlier-transcripts';
import { findFile, listNames, removeFile, writeFile } from './private-files';
import { toStorageError } from './storage-error';

export type TranscriptFolder = FileSystemDirectoryHandle;

const FOLDER = 'transcripts';
/** What the names of the student's own end in. */
const OWN = '.student.txt';
/** Bytes in which the first line of a file ends: the longest id and path have about 3,000. */
const FIRST_LINE = 8_192;

/** Null where the browser has no such files, as in some private windows: then no transcript was ever kept. */
export async function openTranscripts(): Promise<TranscriptFolder | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(FOLDER, { create: true });
  } catch {
    return null;
  }
}

/** What is kept for a lecture. */
export async function listTranscripts(
  folder: TranscriptFolder,
  lecture: LectureId,
): Promise<KeptInfo[]> {
  const start = `${fingerprint(lecture)}.`;
  const names = (await listStanding(folder)).filter((name) => name.startsWith(start));
  const kept = await Promise.all(names.map((name) => readInfo(folder, name)));
  // Two lectures can have one fingerprint.
  return kept.filter((info) => info !== null).filter((info) => info.lecture === lecture);
}

/** Null when it is not there, or damaged. */
export async function findTranscript(
  folder: TranscriptFolder,
  info: Pick<TranscriptInfo, 'lecture' | 'language' | 'by'>,
): Promise<KeptTranscript | null> {
  const file = await findFile(folder, toName(info));
  const found = file && unpackTranscript(await file.text());
  return found?.lecture === info.lecture ? found : null;
}

/**
 * In the place of what the lecture had in that language from the same hand. Of the student's own that is kept beside: gives the
 * name of its file, and null where nothing was replaced. Rejects with a `StorageError`.
 */
export async function saveTranscript(
  folder: TranscriptFolder,
  transcript: KeptTranscript,
  now = new Date(),
): Promise<string | null> {
  const name = toName(transcript);
  const packed = packTranscript(transcript);
  const replaced = await tell(async () => {
    const kept = transcript.by === 'student' ? await keepBeside(folder, name, packed, now) : null;
    await writeFile(folder, name, new Blob([packed]).stream());
    return kept;
  });
  announceChange({ type: 'transcripts', lecture: transcript.lecture });
  return replaced;
}

/** The student's own is kept beside: gives the name of its file, and null where there was none. Rejects with a `StorageError`. */
export async function removeTranscript(
  folder: TranscriptFolder,
  info: Pick<TranscriptInfo, 'lecture' | 'language' | 'by'>,
  now = new Date(),
): Promise<string | null> {
  const name = toName(info);
  const removed = await tell(async () => {
    const kept = info.by === 'student' ? await keepBeside(folder, name, null, now) : null;
    await removeFile(folder, name);
    return kept;
  });
  announceChange({ type: 'transcripts', lecture: info.lecture });
  return removed;
}

/** What was kept beside stands again, and what stood there is kept beside in turn. Null when it is not there any more. */
export async function bringBack(
  folder: TranscriptFolder,
  name: string,
  now = new Date(),
): Promise<{ transcript: KeptTranscript; replaced: string | null } | null> {
  const transcript = await findEarlier(folder, name);
  if (!transcript) return null;
  const replaced = await saveTranscript(folder, transcript, now);
  await removeFile(folder, name);
  announceChange({ type: 'transcripts', lecture: transcript.lecture });
  return { transcript, replaced };
}

/** The student's own, of all lectures: theirs to export. What is damaged is left out. */
export async function listOwnTranscripts(folder: TranscriptFolder): Promise<OwnTranscript[]> {
  const own: OwnTranscript[] = [];
  for (const name of await listStanding(folder)) {
    if (!name.endsWith(OWN)) continue;
    const transcript = unpackTranscript((await readTranscriptFile(folder, name)) ?? '');
    if (transcript) {
      const { lecture, language, offset, cues } = transcript;
      own.push({ lecture, language, offset, cues });
    } else console.error('A transcript could not be read.', name);
  }
  return own;
}

/** Whether the lecture has a file of the student's own that is damaged, or of a newer Lectern. */
export async function hasUnreadable(
  folder: TranscriptFolder,
  lecture: LectureId,
): Promise<boolean> {
  const start = `${fingerprint(lecture)}.`;
  for (const name of await listStanding(folder)) {
    if (!name.startsWith(start) || !name.endsWith(OWN)) continue;
    const packed = await readTranscriptFile(folder, name);
    // A file without anything was never written.
    if (packed && unpackTranscript(packed) === null) return true;
  }
  return false;
}

/** The names of all files, those of the student's own first. */
export async function listTranscriptNames(folder: TranscriptFolder): Promise<string[]> {
  const names = await listStanding(folder);
  const isOwn = (name: string) => Number(name.endsWith(OWN));
  return names.sort((one, other) => isOwn(other) - isOwn(one));
}

/** A file as it lies there; null when it is not there. */
export async function readTranscriptFile(
  folder: TranscriptFolder,
  name: string,
): Promise<string | null> {
  return (await (await findFile(folder, name))?.text()) ?? null;
}

export async function saveOwnTranscript(
  folder: TranscriptFolder,
  own: OwnTranscript,
): Promise<void> {
  await saveTranscript(folder, { ...own, by: 'student', from: null });
}

async function tell<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw toStorageError(error);
  }
}

/** Without what the student took away. */
async function listStanding(folder: TranscriptFolder): Promise<string[]> {
  return (await listNames(folder)).filter((name) => parseEarlierName(name) === null);
}

/** What a file says of itself, without its words; null when it is not there, or damaged. */
export async function readInfo(folder: TranscriptFolder, name: string): Promise<KeptInfo | null> {
  const file = await findFile(folder, name);
  return file && unpackInfo(await file.slice(0, FIRST_LINE).text());
}

/** The name says whose it is and in which language, so that no file is opened to find one. */
function toName({
  lecture,
  language,
  by,
}: Pick<TranscriptInfo, 'lecture' | 'language' | 'by'>): string {
  return `${fingerprint(lecture)}.${language}.${by}.txt`;
}
