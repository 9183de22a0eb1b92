import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findCourses,
  hashKey,
  type TableRow,
  writeTable,
} from '../../../../lib/catalogue/whole-index/table';

function find(rows: TableRow[], ...keys: string[]): number[] {
  return findCourses(new DataView(writeTable(rows).buffer), keys);
}

const key = fc.oneof(fc.string(), fc.constantFrom('a', 'b', 'youtube:-1', 'archive:ü/ß'));
const row = fc.tuple(key, fc.nat(65_535));

describe('the table', () => {
  it('names the courses of a key, and of no other', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(key), (rows, keys) => {
        const hashes = new Set(keys.map(hashKey));
        const expected = rows.filter(([its]) => hashes.has(hashKey(its))).map(([, its]) => its);
        expect(find(rows, ...keys)).toEqual([...new Set(expected)].sort((a, b) => a - b));
      }),
    );
  });

  it('finds its first and its last row, and nothing in an empty table', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((its, index): TableRow => [its, index]);
    for (const [its, index] of rows) expect(find(rows, its)).toEqual([index]);
    expect(find([], 'a')).toEqual([]);
    expect(find(rows)).toEqual([]);
  });

  it('names both courses where two keys have one hash', () => {
    // A known pair of FNV-1a.
    expect(hashKey('costarring')).toBe(hashKey('liquid'));
    const rows: TableRow[] = [
      ['costarring', 7],
      ['liquid', 3],
    ];
    expect(find(rows, 'liquid')).toEqual([3, 7]);
  });
});
