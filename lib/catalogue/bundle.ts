import type { CatalogueFile } from '../domain/course';
import { parseArticle } from './article';
import { buildCourse } from './build';
import { parseCourseFacts } from './course-facts';
import { parseLegacyRecord } from './legacy-record';

export interface NamedText {
  file: string;
  text: string;
}

export interface CatalogueInputs {
  facts: string;
  records: NamedText[];
  articles: NamedText[];
}

/** The text of the catalogue that ships inside the extension. Throws at the first input that cannot be taken. */
export function bundleCatalogue(inputs: CatalogueInputs): string {
  const records = inputs.records.map(({ file, text }) => {
    const result = parseLegacyRecord(file, text);
    if (result.ok) return result.record;
    throw new Error(`${file}: ${result.refusal.field} ${result.refusal.reason}`);
  });
  const articles = inputs.articles.map(({ file, text }) => {
    const result = parseArticle(text);
    if (result.ok) return result.article;
    throw new Error(`${file}: ${result.reason}`);
  });
  const catalogue: CatalogueFile = {
    format: 'lectern-catalogue',
    version: 1,
    courses: [buildCourse(parseCourseFacts(inputs.facts), records, articles)],
  };
  return `${JSON.stringify(catalogue, null, 1)}\n`;
}
