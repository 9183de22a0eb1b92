import type { Problem } from '../../domain/learned-course';

/** What every reader of OCW's data is given. */
export interface Reader {
  /** A browser's own parser: `new DOMParser().parseFromString(html, 'text/html')`. Nothing of the result is ever shown. */
  parseHtml(html: string): Document;
  report(problem: Problem): void;
}
