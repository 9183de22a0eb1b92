import { readFileSync } from 'node:fs';
import type { CatalogueInputs } from '../../lib/catalogue/bundle';

/** What the bundled catalogue is built from, as it lies beside this file. */
export function readInputs(): CatalogueInputs {
  return {
    facts: read('15-356-spring-2012.yaml'),
    records: ['seeds/lecture-3.md', 'seeds/lecture-4.md'].map((file) => ({
      file,
      text: read(file),
    })),
    articles: ['seeds/users-rule.txt'].map((file) => ({ file, text: read(file) })),
  };
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
