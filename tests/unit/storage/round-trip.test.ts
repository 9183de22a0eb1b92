import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Everything } from '../../../lib/domain/backup';
import { createBackup, parseBackup } from '../../../lib/export/backup';
import { readEverything } from '../../../lib/storage/everything';
import { applyImport } from '../../../lib/storage/import';
import { anyEverything } from '../domain/arbitrary-note';
import { createFolder } from './fake-folder';
import { createStore, NOON } from './sample';

it('export, wipe and import give back everything; importing again adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyEverything, async (everything) => {
      const first = await createStore();
      const files = createFolder();
      const open = async () => files.handle;
      await applyImport(first, everything, NOON, open);
      const before = await readEverything(first, open);
      expect(sorted(before)).toEqual(sorted(everything));
      const file = createBackup(before, NOON);

      const second = await createStore();
      const others = createFolder();
      const openOther = async () => others.handle;
      await applyImport(second, parseBackup(file), NOON, openOther);
      expect(await readEverything(second, openOther)).toEqual(before);

      const { notes, ...news } = await applyImport(second, parseBackup(file), NOON, openOther);
      expect(notes.same).toHaveLength(before.notes.length);
      expect(news).toEqual({
        versions: [],
        pictures: [],
        drafts: [],
        ownLectures: [],
        corrections: [],
        names: [],
        settings: [],
        transcripts: [],
      });
      const again = createBackup(await readEverything(second, openOther), NOON);
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
    transcripts: everything.transcripts.toSorted(byKey),
  };
}

function toKey(item: object): string {
  const { id, note, revision, lecture, language }: Record<string, unknown> = { ...item };
  return String(id ?? `${note ?? lecture} ${revision ?? language}`);
}
