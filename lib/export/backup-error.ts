/** Why a file cannot be imported. */
export type BackupFault =
  | 'empty'
  | 'too-large'
  | 'truncated'
  | 'not-json'
  | 'foreign'
  | 'newer'
  | 'damaged';

const SENTENCES: Record<BackupFault, string> = {
  empty: 'The file is empty.',
  'too-large': 'The file is larger than any backup of notes can be.',
  truncated: 'The file breaks off before its end. Copy or download it again.',
  'not-json': 'The file is not a Lectern backup: it is not JSON.',
  foreign: 'The file is not a Lectern backup.',
  newer: 'The backup was made by a newer Lectern. Update this one to import it.',
  damaged: 'The backup is damaged.',
};

/** Its message is a sentence for the student, who is told what is wrong with the file. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly reason: BackupFault,
    message: string = SENTENCES[reason],
  ) {
    super(message);
  }
}
