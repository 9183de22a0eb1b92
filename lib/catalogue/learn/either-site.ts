import { LearnError } from './learn-error';
import type { Site } from './site';

/** Asks the second site for what the first does not have: courses move from ocw.mit.edu to learn.mit.edu. */
export function createEitherSite(first: Site, second: Site): Site {
  return {
    async read(path, signal) {
      try {
        return await first.read(path, signal);
      } catch (error) {
        if (!(error instanceof LearnError) || error.reason !== 'missing') throw error;
        return second.read(path, signal);
      }
    },
  };
}
