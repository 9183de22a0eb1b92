// OCW as it lies on the disk: the real data where it is at hand, and courses of our own words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { LearnOptions } from '../../../../lib/catalogue/learn/learn-course';
import { LearnError } from '../../../../lib/catalogue/learn/learn-error';
import type { Site } from '../../../../lib/catalogue/learn/site';

export const OCW = '../shared/data/ocw-site';
export const isHere = existsSync(OCW);
if (!isHere) console.log(`${OCW} is not here: learning real courses is not tested`);

export const COURSES = isHere ? readdirSync(`${OCW}/courses`).sort() : [];

/** A site that counts what it is asked. */
export interface CountingSite extends Site {
  asked: string[];
}

export function diskSite(root = OCW): CountingSite {
  return readingSite((path) =>
    existsSync(root + path) ? JSON.parse(readFileSync(root + path, 'utf8')) : undefined,
  );
}

/** A site of a few files; what is undefined is not there, and an error is thrown. */
export function madeUpSite(files: Record<string, unknown>): CountingSite {
  return readingSite((path) => (Object.hasOwn(files, path) ? files[path] : undefined));
}

function readingSite(find: (path: string) => unknown): CountingSite {
  const asked: string[] = [];
  return {
    asked,
    async read(path, signal) {
      signal.throwIfAborted();
      asked.push(path);
      const file = find(path);
      if (file === undefined) throw new LearnError('missing', path);
      if (file instanceof Error) throw file;
      return file;
    },
  };
}

/** A browser's parser loads nothing; happy-dom's would try to open frames and run scripts. */
export function parseHtml(html: string): Document {
  const still = html.replace(/<(iframe|script)\b.*?<\/\1>/gs, '');
  return new DOMParser().parseFromString(still, 'text/html');
}

export function learnOptions(facts: Partial<LearnOptions> = {}): LearnOptions {
  return {
    parseHtml,
    signal: new AbortController().signal,
    pages: [],
    scope: 'lectures',
    ...facts,
  };
}
