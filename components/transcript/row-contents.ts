import { useMemo } from 'preact/hooks';
import type { CueIndex } from '../../lib/domain/cue-index';
import type { Hit, HitPart } from '../../lib/domain/find-in-cues';
import type { Note } from '../../lib/domain/note';
import type { CueRange } from '../../lib/domain/paragraphs';

/** What stands in a row beside its words. The same object until it changes: a row is drawn anew only then. */
export interface RowContents {
  marks: readonly HitPart[];
  notes: readonly Note[];
}

const NOTHING: RowContents = { marks: [], notes: [] };

/** Finds what stands in a row, for the few rows that are drawn. */
export function useRowContents(
  index: CueIndex,
  hits: readonly Hit[],
  notes: readonly Note[],
): (row: CueRange) => RowContents {
  const marks = useMemo(() => groupByCue(hits.flatMap(({ parts }) => parts)), [hits]);
  const placed = useMemo(
    () => groupByCue(notes.map((note) => ({ cue: index.lastBegun(note.time) ?? 0, note }))),
    [index, notes],
  );
  return useMemo(() => {
    const known = new Map<string, RowContents>();
    return (row) => {
      const key = `${row.first} ${row.last}`;
      const before = known.get(key);
      if (before) return before;
      const contents = {
        marks: listOf(marks, row),
        notes: listOf(placed, row).map(({ note }) => note),
      };
      const isEmpty = contents.marks.length === 0 && contents.notes.length === 0;
      known.set(key, isEmpty ? NOTHING : contents);
      return isEmpty ? NOTHING : contents;
    };
  }, [marks, placed]);
}

function groupByCue<Item extends { cue: number }>(items: readonly Item[]): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(item.cue);
    if (group) group.push(item);
    else groups.set(item.cue, [item]);
  }
  return groups;
}

function listOf<Item>(groups: ReadonlyMap<number, Item[]>, { first, last }: CueRange): Item[] {
  if (groups.size === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => groups.get(first + at) ?? []).flat();
}
