import type { Progress } from '../../domain/learned-course';
import { type LearnError, toLearnError } from './learn-error';
import type { Site } from './site';

const AT_ONCE = 4;

/** Reads each file once, at most four at a time. After OCW has been found to be away nothing more is asked of it. */
export interface Requests {
  read(path: string): Promise<unknown>;
  /** How many files have been asked for. */
  count(): number;
  /** Whether OCW has stopped answering. */
  isAway(): boolean;
}

export function createRequests(
  site: Site,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Requests {
  const answers = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let running = 0;
  let done = 0;
  let away: LearnError | null = null;

  async function ask(path: string): Promise<unknown> {
    // A request that ends hands its turn to the next that waits, so that no more than these are ever under way.
    if (running === AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      signal.throwIfAborted();
      if (away !== null) throw away;
      return await site.read(path, signal);
    } catch (error) {
      const failure = toLearnError(error, path, signal);
      if (failure.reason === 'away') away = failure;
      throw failure;
    } finally {
      done += 1;
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
      onProgress({ done, total: answers.size });
    }
  }

  return {
    count: () => answers.size,
    isAway: () => away !== null,
    read(path) {
      const answer = answers.get(path) ?? ask(path);
      answers.set(path, answer);
      return answer;
    },
  };
}
