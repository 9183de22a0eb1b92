import type { Site } from './site';

/**
 * A site that is asked for nothing twice, not even after the panel has died in between: `answers` are those of an earlier
 * time by their paths, and `keep` takes every new one.
 */
export function createRememberingSite(
  site: Site,
  answers: ReadonlyMap<string, unknown>,
  keep: (path: string, data: unknown) => Promise<void>,
): Site {
  return {
    async read(path, signal) {
      if (answers.has(path)) return answers.get(path);
      const data = await site.read(path, signal);
      await keep(path, data);
      return data;
    },
  };
}
