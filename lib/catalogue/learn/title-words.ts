const UNSAID = new Set(
  'a an and are as at be by for from how in into is it its lecture of on or part session that the their this to up via what when which why with you your cont continued video'.split(
    ' ',
  ),
);

/** The words of a title that say what it is about, cut to their stems: `Innovators` and `innovation` are one. */
export function toStems(title: string): Set<string> {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return new Set((words ?? []).filter((word) => isSaid(word)).map(toStem));
}

/** Of the words of the shorter title, the share that the longer has as well. */
export function overlap(one: Set<string>, other: Set<string>): number {
  const fewer = Math.min(one.size, other.size);
  return fewer === 0 ? 0 : countShared(one, other) / fewer;
}

/** Of the words of both, the share that both have. */
export function likeness(one: Set<string>, other: Set<string>): number {
  const both = one.size + other.size;
  return both === 0 ? 0 : (2 * countShared(one, other)) / both;
}

/** A number that both have says nothing: titles count parts and steps as well. */
export function countSharedWords(one: Set<string>, other: Set<string>): number {
  return [...one].filter((stem) => other.has(stem) && /\p{L}/u.test(stem)).length;
}

function countShared(one: Set<string>, other: Set<string>): number {
  return [...one].filter((stem) => other.has(stem)).length;
}

function isSaid(word: string): boolean {
  return (
    !UNSAID.has(word) && (word.length > 1 || /\p{N}|[^a-z]/u.test(word)) && !/^[ivx]+$/.test(word)
  );
}

function toStem(word: string): string {
  const singular = word.replace(/ies$/, 'y').replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '');
  return singular.slice(0, 6);
}
