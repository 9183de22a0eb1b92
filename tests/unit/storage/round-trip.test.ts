import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createBackup, parseBackup } from '../../../lib/export/backup';
import { readEverything } from '../../../lib/storage/everything';
import { applyImport } from '../../../lib/storage/import';
import { anyEverything } from '../domain/arbitrary-note';
import { createStore, NOON } from './sample';

it('export, wipe and import give back everything; importing again adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyEverything, async (everything) => {
      const first = await createStore();
      await applyImport(first, everything);
      const before = await readEverything(first);
      expect(sorted(before)).toEqual(sorted(everything));
      const file = createBackup(before, NOON);

      const second = await createStore();
      await applyImport(second, parseBackup(file));
      expect(await readEverything(second)).toEqual(before);

      const { notes, ...others } = await applyImport(second, parseBackup(file));
      expect(notes.same).toHaveLength(before.notes.length);
      expect(others).toEqual({
        drafts: [],
        ownLectures: [],
        corrections: [],
        names: [],
        settings: [],
      });
      expect(createBackup(await readEverything(second), NOON)).toBe(file);
    }),
    { numRuns: 50 },
  );
});

/** A store lists by key. */
function sorted<
  Everything extends Record<
    'notes' | 'drafts' | 'ownLectures' | 'corrections' | 'names',
    { id: string }[]
  >,
>(everything: Everything) {
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  return {
    ...everything,
    notes: everything.notes.toSorted(byId),
    drafts: everything.drafts.toSorted(byId),
    ownLectures: everything.ownLectures.toSorted(byId),
    corrections: everything.corrections.toSorted(byId),
    names: everything.names.toSorted(byId),
  };
}
