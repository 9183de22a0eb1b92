/** A word after `#`, as in `#kites`: it begins with a letter, so that `#1` and `C# 12` are none. */
const TAG = /(?<![\p{L}\p{N}_#/&])#(\p{L}[\p{L}\p{N}_-]*)/gu;
/** Many tags may be offered; no more are read. */
const OFFERED = 6;

/** The tags in a text, each once, as they were first written there. */
export function listTags(text: string): string[] {
  if (!text.includes('#')) return [];
  const tags = new Map<string, string>();
  for (const [, tag = ''] of text.matchAll(TAG)) {
    const key = tag.toLowerCase();
    if (!tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()];
}

/** The tags of notes, those that are used most first. */
export function countTags(notes: readonly { text: string }[]): string[] {
  const tags = new Map<string, { tag: string; count: number }>();
  for (const { text } of notes) {
    for (const tag of listTags(text)) {
      const key = tag.toLowerCase();
      tags.set(key, { tag: tags.get(key)?.tag ?? tag, count: (tags.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...tags.values()]
    .sort((one, other) => other.count - one.count || one.tag.localeCompare(other.tag))
    .map(({ tag }) => tag);
}

export function hasTag({ text }: { text: string }, tag: string): boolean {
  return listTags(text).some((one) => one.toLowerCase() === tag.toLowerCase());
}

/** The tag that is being written before the caret: where it begins, and what is there of it; null where none is. */
export function tagBefore(text: string, caret: number): { at: number; begun: string } | null {
  const [whole, begun] =
    /(?<![\p{L}\p{N}_#/&])#((?:\p{L}[\p{L}\p{N}_-]*)?)$/u.exec(text.slice(0, caret)) ?? [];
  return whole === undefined || begun === undefined ? null : { at: caret - begun.length, begun };
}

/** Those of the known tags that a begun one may become. */
export function completeTag(known: readonly string[], begun: string): string[] {
  const start = begun.toLowerCase();
  return known
    .filter((tag) => tag.toLowerCase().startsWith(start) && tag.toLowerCase() !== start)
    .slice(0, OFFERED);
}
