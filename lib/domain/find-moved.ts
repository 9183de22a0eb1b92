interface Item {
  uid: string;
}

/** The end of a run of items that stand now as they stood before. */
interface Run {
  length: number;
  /** The place of the item before it in the run; null for the first. */
  previous: number | null;
}

/** The fewest items of both lists that must have moved to give the order there is now. */
export function findMoved<Kind extends Item>(
  before: readonly Item[],
  now: readonly Kind[],
): Kind[] {
  const places = new Map(before.map(({ uid }, index) => [uid, index]));
  const common = now.flatMap((item) => {
    const place = places.get(item.uid);
    return place === undefined ? [] : [{ item, place }];
  });
  const runs: Run[] = [];
  let longest: number | null = null;
  for (const [index, { place }] of common.entries()) {
    const run = common.slice(0, index).reduce<Run>(
      (best, earlier, at) => {
        const { length } = runs[at] ?? best;
        return earlier.place < place && length >= best.length
          ? { length: length + 1, previous: at }
          : best;
      },
      { length: 1, previous: null },
    );
    runs.push(run);
    if (longest === null || run.length > (runs[longest]?.length ?? 0)) longest = index;
  }
  const stayed = new Set<number>();
  for (let at = longest; at !== null; at = runs[at]?.previous ?? null) stayed.add(at);
  return common.filter((_, index) => !stayed.has(index)).map(({ item }) => item);
}
