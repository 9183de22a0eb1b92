/** Why a course could not be learned. The panel has a sentence for each. */
export type LearnFailure =
  /** No answer: no network, OCW down, or it took too long. */
  | 'away'
  /** OCW answers that it has no such page. */
  | 'missing'
  /** A page where data was expected. */
  | 'not-json'
  /** More than any course's data has. */
  | 'too-large'
  /** Data, but not of a course. */
  | 'not-a-course';

/** The same for the list of what could not be read. */
export const FAILURES: Record<LearnFailure, string> = {
  away: 'could not be reached',
  missing: 'is not there',
  'not-json': 'is no data',
  'too-large': 'is larger than any page',
  'not-a-course': 'is no course',
};

export class LearnError extends Error {
  override name = 'LearnError';

  constructor(
    readonly reason: LearnFailure,
    /** The path at OCW that was read. */
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${reason}`, options);
  }
}

/** Everything but a cancelled request as a failure; what the site's reader throws without a name means that it is away. */
export function toLearnError(error: unknown, path: string, signal: AbortSignal): LearnError {
  if (signal.aborted) throw signal.reason;
  return error instanceof LearnError ? error : new LearnError('away', path, { cause: error });
}

/** The course was read as far as was asked, and does not list the video for whose sake it was. */
export class NotListedError extends Error {
  override name = 'NotListedError';

  constructor(
    /** The course's own title. */
    readonly title: string,
    /** It has pages that can show more videos and were not read. */
    readonly hasMore: boolean,
  ) {
    super(`${title} does not list the video`);
  }
}
