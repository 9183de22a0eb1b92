import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Everything } from '../../../lib/domain/backup';
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
        versions: [],
        pictures: [],
        drafts: [],
        ownLectures: [],
        corrections: [],
        names: [],
        settings: [],
      });
      const again = createBackup(await readEverything(second), NOON);
      expect(parseBackup(again)).toEqual(parseBackup(file));
    }),
    { numRuns: 50 },
  );
});

/** A store lists by key. */
function sorted(everything: Everything): Everything {
  const byKey = (one: object, other: object) => (toKey(one) < toKey(other) ? -1 : 1);
  return {
    ...everything,
    notes: everything.notes.toSorted(byKey),
    versions: everything.versions.toSorted(byKey),
    pictures: everything.pictures.toSorted(byKey),
    drafts: everything.drafts.toSorted(byKey),
    ownLectures: everything.ownLectures.toSorted(byKey),
    corrections: everything.corrections.toSorted(byKey),
    names: everything.names.toSorted(byKey),
  };
}

function toKey(item: { id?: string; note?: string; revision?: number }): string {
  return item.id ?? `${item.note} ${item.revision}`;
}
