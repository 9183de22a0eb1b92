/** Why a file cannot be imported. */
export type BackupFault =
  | 'empty'
  | 'too-large'
  | 'truncated'
  | 'not-json'
  | 'foreign'
  | 'newer'
  | 'damaged';

/** The library has words for each reason. `place` says where in the file: `Note 17: time is not a number.` */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly reason: BackupFault,
    readonly place: string | null = null,
  ) {
    super(place ?? `The backup: ${reason}`);
  }
}
