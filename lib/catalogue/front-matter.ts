import { parse } from 'yaml';

/** Characters. The longest real record, with the word times of a whole lecture, has about 325,000. */
const LONGEST_RECORD = 1_000_000;

export type FrontMatter = { ok: true; fields: unknown } | { ok: false; reason: string };

/**
 * The YAML between the two `---` of a record; its body is not read. Every scalar stays text, since a uid such as
 * `25043110e2` is no number. Aliases are refused: no exporter writes them, and they can make a small file endless.
 */
export function parseFrontMatter(text: string): FrontMatter {
  if (text.length > LONGEST_RECORD) return refuse(`is longer than ${LONGEST_RECORD} characters`);
  if (text.includes('\0')) return refuse('is not text');
  const [, yaml] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (yaml === undefined) return refuse('has no front matter between two lines of ---');
  try {
    // Comparing every key with all before it would let a long hostile record take hours.
    const options = { schema: 'failsafe', maxAliasCount: 0, uniqueKeys: false } as const;
    return { ok: true, fields: parse(yaml, { ...options, logLevel: 'error' }) };
  } catch (error) {
    return refuse(`is not YAML: ${error instanceof Error ? firstLine(error.message) : error}`);
  }
}

function refuse(reason: string): FrontMatter {
  return { ok: false, reason };
}

/** The library's messages end in an excerpt, which may be as long as a line of the record. */
function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? message).slice(0, 200);
}
