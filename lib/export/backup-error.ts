/** Why a file cannot be imported. */
export type BackupFault =
  | 'empty'
  | 'too-large'
  | 'too-many-pictures'
  | 'truncated'
  | 'not-json'
  | 'foreign'
  | 'newer'
  | 'damaged';

const FIELD_FAULTS = [
  'missing',
  'not-text',
  'not-number',
  'not-whole',
  'not-list',
  'not-object',
  'not-id',
  'not-lecture',
  'not-kind',
  'not-boolean',
  'not-date',
  'not-picture',
  'not-cue',
  'not-version',
  'too-long',
  'too-low',
  'too-high',
  'before-time',
  'twin',
] as const;

/** What is wrong with one field of a file. */
export type FieldFault = (typeof FIELD_FAULTS)[number];

/** The fault of that name. Only a schema that forgot to name one of its own gives another message. */
export function toFieldFault(message: string | undefined): FieldFault {
  return FIELD_FAULTS.find((fault) => fault === message) ?? 'not-object';
}

export type BackupPart =
  | 'file'
  | 'note'
  | 'version'
  | 'picture'
  | 'draft'
  | 'own-lecture'
  | 'correction'
  | 'name'
  | 'transcript';

/** Where a damaged file is damaged. */
export interface BackupPlace {
  part: BackupPart;
  /** Which of them, from 1; null for the file itself. */
  number: number | null;
  /** The field's own name in the file; null when the whole part is wrong. */
  field: string | null;
  fault: FieldFault;
}

/** The library has words for each reason. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly reason: BackupFault,
    readonly place: BackupPlace | null = null,
  ) {
    const { part = null, number = null, field = null, fault = null } = place ?? {};
    const words = [reason, part, number, field, fault].filter((word) => word !== null);
    super(`The backup: ${words.join(' ')}`);
  }
}
