/** Degrees and the like that follow a name after a comma and are no second name. */
const TITLE_AFTER_NAME = /, (?=(?:[A-Z][a-z]?\.){2,}(?:,| and |$)|(?:Jr|Sr)\.)/g;

/** The names of a line such as `Eric von Hippel, Ph.D., and Mary Sonnack`. */
export function splitNames(names: string): string[] {
  return names
    .replace(TITLE_AFTER_NAME, '\u0000')
    .split(/ ?[,;&] ?(?:and )?| and /)
    .map((name) => name.replaceAll('\u0000', ', ').trim())
    .filter((name) => name !== '');
}
