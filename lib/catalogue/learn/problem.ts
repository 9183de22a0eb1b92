/** One thing of OCW's data that could not be read, for the list that the student can look at. */
export interface Problem {
  /** The path of the file at OCW. */
  file: string;
  /** Empty when it is the file as a whole. */
  field: string;
  reason: string;
}

/** What every reader of OCW's data is given. */
export interface Reader {
  /** A browser's own parser: `new DOMParser().parseFromString(html, 'text/html')`. Nothing of the result is ever shown. */
  parseHtml(html: string): Document;
  report(problem: Problem): void;
}
