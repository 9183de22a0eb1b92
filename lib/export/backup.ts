import type * as z from 'zod/mini';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type Everything } from '../domain/backup';
import { MAXIMUM_REVISION } from '../domain/bounds';
import type { Draft } from '../domain/note';
import type { NoteVersion } from '../domain/note-version';
import { listSound } from '../domain/setting-changes';
import { toTranscriptKey } from '../domain/transcript';
import { BackupError, type BackupPart, type BackupPlace, toFieldFault } from './backup-error';
import {
  correction,
  draft,
  file,
  firstDraft,
  firstFile,
  name,
  note,
  ownLecture,
  picture,
  secondFile,
  thirdFile,
  version,
} from './backup-schema';
import { transcript, writeTranscript } from './backup-transcript';
import { fromBase64, toBase64 } from './base64';

/**
 * Characters. Nearly the longest text that Chromium can hold, 2^29 less 24: a file that we wrote is never too large to be read, and
 * pictures make it large. Some 3,000 of them are in it at 120 kB each.
 */
export const MAXIMUM_BACKUP = 520_000_000;

const FILE_VERSIONS = [1, 2, 3, BACKUP_VERSION] as const;

type FileVersion = (typeof FILE_VERSIONS)[number];

/** Characters that are left for all but the pictures. */
const ROOM_FOR_TEXT = 70_000_000;

/**
 * The one file of everything, for the student to keep: readable, and read back by `parseBackup`. Throws a `BackupError` for more
 * than one file can hold, before that takes the browser's memory.
 */
export function createBackup(everything: Everything, now: Date): string {
  const { notes, versions, pictures, drafts, ownLectures, corrections, names, settings } =
    everything;
  if (countBase64(pictures) > MAXIMUM_BACKUP - ROOM_FOR_TEXT)
    throw new BackupError('too-many-pictures');
  // A store of an earlier Lectern may hold revisions that no file may.
  const limit = <Item extends { revision: number }>(item: Item): Item =>
    item.revision > MAXIMUM_REVISION ? { ...item, revision: MAXIMUM_REVISION } : item;
  const transcripts = everything.transcripts.map(writeTranscript);
  const backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: now.toISOString(),
    notes: notes.map(limit),
    versions: versions.filter(({ revision }) => revision <= MAXIMUM_REVISION),
    pictures: pictures.map((one) => ({ ...one, bytes: toBase64(one.bytes) })),
    drafts,
    ownLectures,
    corrections: corrections.map(limit),
    names,
    transcripts,
    settings,
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

function countBase64(pictures: Everything['pictures']): number {
  return pictures.reduce((sum, { bytes }) => sum + Math.ceil(bytes.byteLength / 3) * 4, 0);
}

export function backupFileName(now: Date): string {
  return `lectern-backup-${now.toISOString().slice(0, 10)}.json`;
}

/** Reads a backup file. Throws a `BackupError`, and only that, for one that is not wholly sound. */
export function parseBackup(text: string): Backup {
  if (text.length > MAXIMUM_BACKUP) throw new BackupError('too-large');
  if (text.trim() === '') throw new BackupError('empty');
  const data = demandBackup(parseJson(text));
  const around = checkFile(data);
  const { exportedAt, drafts, settings } = around;
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt,
    notes: checkAll(note, around.notes, 'note'),
    versions: checkEach(version, around.versions, 'version', 'revision', toVersionKey),
    // A picture is found by its note: under another id nobody would see it.
    pictures: checkAll(picture, around.pictures, 'picture').map((one) => ({
      ...one,
      id: one.note,
      bytes: fromBase64(one.bytes),
    })),
    drafts: data.version < 3 ? readFirstDrafts(drafts) : checkAll(draft, drafts, 'draft'),
    ownLectures: checkAll(ownLecture, around.ownLectures, 'own-lecture'),
    corrections: checkAll(correction, around.corrections, 'correction'),
    names: checkAll(name, around.names, 'name'),
    transcripts: checkEach(
      transcript,
      around.transcripts,
      'transcript',
      'language',
      toTranscriptKey,
    ),
    settings: listSound(settings),
  };
}

/** What an earlier version does not have is none. */
function checkFile(data: { version: FileVersion }): z.infer<typeof file> {
  const none = { corrections: [], names: [], versions: [], pictures: [], transcripts: [] };
  if (data.version === 1) return { ...none, ...check(firstFile, data, 'file', null) };
  if (data.version === 2) return { ...none, ...check(secondFile, data, 'file', null) };
  if (data.version === 3) return { ...none, ...check(thirdFile, data, 'file', null) };
  return check(file, data, 'file', null);
}

function readFirstDrafts(drafts: unknown[]): Draft[] {
  const fresh = { end: null, kind: 'note', caret: null } as const;
  return checkAll(firstDraft, drafts, 'draft').map((one) => ({ ...one, ...fresh }));
}

function toVersionKey({ note: id, revision }: NoteVersion): string {
  return `${id} ${revision}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError(breaksOff(text) ? 'truncated' : 'not-json');
  }
}

/** True for text that begins as an object and ends before it is closed. */
function breaksOff(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isQuoted) {
      if (character === '\\') index += 1;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
  }
  return depth > 0;
}

function demandBackup(data: unknown): { version: FileVersion } {
  if (typeof data !== 'object' || data === null || !('format' in data))
    throw new BackupError('foreign');
  if (data.format !== BACKUP_FORMAT) throw new BackupError('foreign');
  const version = 'version' in data ? data.version : null;
  if (typeof version === 'number' && version > BACKUP_VERSION) throw new BackupError('newer');
  const known = FILE_VERSIONS.find((one) => one === version);
  if (known === undefined)
    throw damage({ part: 'file', number: null, field: 'version', fault: 'not-version' });
  return { ...data, version: known };
}

function checkAll<Item extends { id: string }>(
  schema: z.ZodMiniType<Item>,
  items: unknown[],
  part: BackupPart,
): Item[] {
  return checkEach(schema, items, part, 'id', ({ id }) => id);
}

/** No two may have the same key; `field` is named where two have. */
function checkEach<Item>(
  schema: z.ZodMiniType<Item>,
  items: unknown[],
  part: BackupPart,
  field: string,
  keyOf: (item: Item) => string,
): Item[] {
  const ids = new Set<string>();
  return items.map((item, index) => {
    const number = index + 1;
    const checked = check(schema, item, part, number);
    const key = keyOf(checked);
    if (ids.has(key)) throw damage({ part, number, field, fault: 'twin' });
    ids.add(key);
    return checked;
  });
}

function check<Value>(
  schema: z.ZodMiniType<Value>,
  data: unknown,
  part: BackupPart,
  number: number | null,
): Value {
  const { success, data: value, error } = schema.safeParse(data);
  if (success) return value;
  const [issue] = error.issues;
  const field = issue?.path.join('.') || null;
  throw damage({
    part,
    number,
    field,
    fault: field === null ? 'not-object' : toFieldFault(issue?.message),
  });
}

function damage(place: BackupPlace): BackupError {
  return new BackupError('damaged', place);
}
