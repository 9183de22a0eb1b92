import { LearnError } from '../learn/learn-error';
import type { Site } from '../learn/site';
import { type Clock, createPace } from './pace';

/** Milliseconds to wait before each further try. */
const WAITS = [5_000, 30_000, 120_000];

/** Asks no more often than once in `interval` milliseconds, and again, later and later, for what is not answered. */
export function createPatientSite(site: Site, interval: number, clock: Clock): Site {
  const pace = createPace(interval, clock);
  return {
    async read(path, signal) {
      for (const pause of [...WAITS, null]) {
        await pace();
        signal.throwIfAborted();
        try {
          return await site.read(path, signal);
        } catch (error) {
          if (!isAway(error) || pause === null) throw error;
          await clock.wait(pause);
        }
      }
    },
  };
}

/** Whatever the network throws without a name of ours means that nobody answered. */
export function isAway(error: unknown): boolean {
  return !(error instanceof LearnError) || error.reason === 'away';
}
