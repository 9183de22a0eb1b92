import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sitting } from '../../../lib/domain/note-version';
import type { Database } from '../../../lib/storage/database';
import { editNote, listNotes, saveNote } from '../../../lib/storage/notes';
import { listRemovedNotes } from '../../../lib/storage/removed-notes';
import { listVersions } from '../../../lib/storage/versions';
import { createStore, LECTURE, later, sampleNote } from './sample';

describe('editing a note that another window has changed', () => {
  const sitting = { known: new Set(['First', 'First!', 'First!?']), since: 1, beside: 'mine' };
  const change = (text: string) => ({ text });

  async function edit(database: Database, texts: string[], by: Sitting | null = sitting) {
    for (const text of texts) await editNote(database, 'one', change(text), later(9), by);
  }
  async function list(database: Database) {
    return (await listNotes(database, LECTURE)).map(({ id, text }) => [id, text]).sort();
  }

  it('leaves the other text where it is, and keeps this one as one note beside it', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'First', kind: 'question', end: 760 }));
    await edit(database, ['A long thought from elsewhere'], null);
    await edit(database, ['First!', 'First!?', 'First!? Mine']);
    expect(await list(database)).toEqual([
      ['mine', 'First!? Mine'],
      ['one', 'A long thought from elsewhere'],
    ]);
    const [one, mine] = await listNotes(database, LECTURE);
    expect(mine).toMatchObject({ time: one?.time, end: 760, kind: 'question' });
    expect(mine?.createdAt).toBe(one?.createdAt);
    await editNote(database, 'one', { text: 'First!?', time: 5 }, later(10), sitting);
    expect((await listNotes(database, LECTURE))[0]).toMatchObject({ id: 'mine', time: 5 });
  });

  it('keeps no version of the note for what is written beside it', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'First' }));
    await edit(database, ['Elsewhere'], null);
    await edit(database, ['First!', 'First!?']);
    expect(await listVersions(database, 'one')).toHaveLength(1);
    expect(await listVersions(database, 'mine')).toEqual([]);
  });

  it('takes only its own text back', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'First' }));
    await edit(database, ['Elsewhere'], null);
    await edit(database, ['First'], { ...sitting, isTakenBack: true });
    expect(await list(database)).toEqual([['one', 'Elsewhere']]);
    await edit(database, ['First!']);
    await edit(database, ['First'], { ...sitting, isTakenBack: true });
    expect(await list(database)).toEqual([['one', 'Elsewhere']]);
    // It is among the deleted ones.
    expect((await listRemovedNotes(database)).map(({ text }) => text)).toEqual(['First!']);
  });

  it('makes no second note of what its own editor has written', async () => {
    const database = await createStore();
    await saveNote(database, sampleNote({ text: 'First' }));
    await edit(database, ['First!'], { ...sitting, known: new Set(['First']) });
    await edit(database, ['First']);
    await editNote(database, 'one', { time: 5 }, later(3), { ...sitting, known: new Set() });
    expect(await listNotes(database, LECTURE)).toHaveLength(1);
  });

  it('ends with a text for each window, however their keys fall', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 30 }),
        async (keys) => {
          const database = await createStore();
          await saveNote(database, sampleNote({ text: 'base' }));
          const windows = { a: 'base', b: 'base' };
          const known = { a: new Set(['base']), b: new Set(['base']) };
          await Promise.all(
            keys.map((key) => {
              const by = { known: new Set(known[key]), since: 1, beside: `by-${key}` };
              windows[key] += key;
              known[key].add(windows[key]);
              return editNote(database, 'one', { text: windows[key] }, later(1), by);
            }),
          );
          const texts = (await listNotes(database, LECTURE)).map(({ text }) => text).sort();
          const written = Object.values(windows).filter((text) => text !== 'base');
          expect(texts).toEqual(written.sort());
        },
      ),
      { numRuns: 50 },
    );
  });
});
