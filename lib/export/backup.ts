import type * as z from 'zod/mini';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type Everything } from '../domain/backup';
import { toSettings } from '../domain/settings';
import { BackupError, type BackupPart, type BackupPlace, toFieldFault } from './backup-error';
import { correction, draft, file, firstFile, name, note, ownLecture } from './backup-schema';

/** Characters. At 100 million a browser still reads the file in a second or two. */
export const MAXIMUM_BACKUP = 100_000_000;

/** The one file of everything, for the student to keep: readable, and read back by `parseBackup`. */
export function createBackup(everything: Everything, now: Date): string {
  const { notes, drafts, ownLectures, corrections, names, settings } = everything;
  const backup: Backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: now.toISOString(),
    notes,
    drafts,
    ownLectures,
    corrections,
    names,
    settings,
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

export function backupFileName(now: Date): string {
  return `lectern-backup-${now.toISOString().slice(0, 10)}.json`;
}

/** Reads a backup file. Throws a `BackupError`, and only that, for one that is not wholly sound. */
export function parseBackup(text: string): Backup {
  if (text.length > MAXIMUM_BACKUP) throw new BackupError('too-large');
  if (text.trim() === '') throw new BackupError('empty');
  const data = demandBackup(parseJson(text));
  const around =
    data.version === 1
      ? { ...check(firstFile, data, 'file', null), corrections: [], names: [] }
      : check(file, data, 'file', null);
  const { exportedAt, notes, drafts, ownLectures, corrections, names, settings } = around;
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt,
    notes: checkAll(note, notes, 'note'),
    drafts: checkAll(draft, drafts, 'draft'),
    ownLectures: checkAll(ownLecture, ownLectures, 'own-lecture'),
    corrections: checkAll(correction, corrections, 'correction'),
    names: checkAll(name, names, 'name'),
    settings: toSettings(settings),
  };
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

function demandBackup(data: unknown): { version: 1 | 2 } {
  if (typeof data !== 'object' || data === null || !('format' in data))
    throw new BackupError('foreign');
  if (data.format !== BACKUP_FORMAT) throw new BackupError('foreign');
  const version = 'version' in data ? data.version : null;
  if (typeof version === 'number' && version > BACKUP_VERSION) throw new BackupError('newer');
  if (version !== 1 && version !== BACKUP_VERSION)
    throw damage({ part: 'file', number: null, field: 'version', fault: 'not-version' });
  return { ...data, version };
}

function checkAll<Item extends { id: string }>(
  schema: z.ZodMiniType<Item>,
  items: unknown[],
  part: BackupPart,
): Item[] {
  const ids = new Set<string>();
  return items.map((item, index) => {
    const number = index + 1;
    const checked = check(schema, item, part, number);
    if (ids.has(checked.id)) throw damage({ part, number, field: 'id', fault: 'twin' });
    ids.add(checked.id);
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
