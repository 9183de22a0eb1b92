/** Why there is no transcript: what is wrong with a file of captions, or why OCW gave none. There are words for each. */
export type CaptionsFault =
  /** More than the longest recording has. */
  | 'too-large'
  /** No text at all. */
  | 'not-text'
  /** A page, such as the one that says that something was not found. */
  | 'web-page'
  /** Text, but none with times of a recording. */
  | 'no-cues'
  /** No answer: no network, OCW down, or it took too long. */
  | 'away'
  /** OCW answers that it has no such file. */
  | 'missing'
  /** OCW sends on to another address, which is not asked. */
  | 'elsewhere';

export class CaptionsError extends Error {
  override readonly name = 'CaptionsError';

  constructor(
    readonly reason: CaptionsFault,
    cause: unknown = null,
  ) {
    super(`No transcript: ${reason}`, { cause });
  }
}
