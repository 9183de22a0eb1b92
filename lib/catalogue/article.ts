const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DATE = new RegExp(`^(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})$`);

/** `<name> is professor of ...`: the line about the author that ends an article of the magazine. */
const AUTHOR =
  /^((?:\p{L}[\p{L}.'’-]* ){1,4}\p{Lu}[\p{L}.'’-]*) is (?:an? |the )?(?:\p{Ll}+ )?professor\b/u;

/** The magazine's name stands after the invitation to its newsletter. */
const BEFORE_MAGAZINE = 'Get the latest updates from';
const AFTER_ARTICLE = 'Keep Reading';

const LONGEST_ARTICLE = 200_000;

/** What the text of a saved article page says about the article. */
export interface Article {
  title: string;
  author: string;
  /** `2011-02-22`. */
  published: string;
  magazine: string;
}

export type ArticleResult = { ok: true; article: Article } | { ok: false; reason: string };

/** Reads the facts of an article that was saved as plain text; refuses a text in which one of them is not found. */
export function parseArticle(text: string): ArticleResult {
  if (text.length > LONGEST_ARTICLE) return { ok: false, reason: 'is too long for an article' };
  const lines = text.split('\n').map((line) => line.trim());
  const end = lines.indexOf(AFTER_ARTICLE);
  const body = (end === -1 ? lines : lines.slice(0, end)).filter((line) => line !== '');

  const dateLine = body.findIndex((line) => DATE.test(line));
  const published = toDate(body[dateLine] ?? '');
  if (published === null) return { ok: false, reason: 'has no date' };
  const title = body.slice(0, dateLine).find((line) => line !== 'Skip to Content');
  if (title === undefined) return { ok: false, reason: 'has no title before its date' };
  const author = body
    .slice(dateLine)
    .map(toAuthor)
    .findLast((name) => name !== null);
  if (author === undefined || author === null) return { ok: false, reason: 'names no author' };
  const before = lines.indexOf(BEFORE_MAGAZINE);
  const magazine = before === -1 ? '' : lines.slice(before + 1).find((line) => line !== '');
  if (!magazine) return { ok: false, reason: 'names no magazine' };
  return { ok: true, article: { title, author, published, magazine } };
}

function toDate(line: string): string | null {
  const [, month = '', day = '', year] = DATE.exec(line) ?? [];
  if (year === undefined || Number(day) < 1 || Number(day) > 31) return null;
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return `${year}-${number}-${day.padStart(2, '0')}`;
}

function toAuthor(line: string): string | null {
  return AUTHOR.exec(line)?.[1] ?? null;
}
