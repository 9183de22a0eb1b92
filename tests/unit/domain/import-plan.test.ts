import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../lib/domain/import-plan';
import type { Note } from '../../../lib/domain/note';
import { anyNote, anyText, uniqueById } from './arbitrary-note';

const EARLY = '2026-03-01T12:00:00.000Z';
const NOW = new Date('2026-12-01T08:00:00.000Z');
const LATE = '2071-01-01T00:00:00.000Z';

function sampleNote(fields: Partial<Note> = {}): Note {
  return {
    id: 'one',
    lecture: 'youtube:RPSt0o3yRhI',
    time: 754,
    end: null,
    kind: 'note',
    text: 'Users innovate first.',
    createdAt: EARLY,
    updatedAt: EARLY,
    revision: 2,
    deletedAt: null,
    ...fields,
  };
}

/** The notes that are here after an import. */
function merge(current: readonly Note[], notes: Note[]): Note[] {
  const { added, updated, removed } = planImport(current, { notes }, NOW);
  const merged = new Map(
    [...current, ...updated, ...removed, ...added].map((note) => [note.id, note]),
  );
  return [...merged.values()];
}

const isRemoved = { deletedAt: EARLY };

describe('a note that is here and in the file', () => {
  it.each<[string, Partial<Note>, Partial<Note>, 'updated' | 'removed' | 'kept' | 'same']>([
    ['nothing differs', {}, {}, 'same'],
    ['only a date differs', {}, { updatedAt: LATE }, 'same'],
    ['theirs has the higher revision', {}, { revision: 3, text: 'x' }, 'updated'],
    ['ours has the higher revision', { revision: 3, text: 'x' }, {}, 'kept'],
    ['our clock had jumped ahead', { updatedAt: LATE }, { revision: 3, text: 'x' }, 'updated'],
    ['their clock had jumped ahead', { revision: 3 }, { updatedAt: LATE, text: 'x' }, 'kept'],
    ['same revision and text, theirs later', {}, { kind: 'question', updatedAt: LATE }, 'updated'],
    ['same revision and text, ours later', { kind: 'question', updatedAt: LATE }, {}, 'kept'],
    ['same revision, text and date', { kind: 'question' }, {}, 'kept'],
    ['ours was removed since', { ...isRemoved, revision: 3 }, {}, 'kept'],
    ['theirs was removed since', {}, { ...isRemoved, revision: 3 }, 'removed'],
    ['theirs was restored since', isRemoved, { revision: 3 }, 'updated'],
    ['ours was removed, theirs later', isRemoved, { updatedAt: LATE }, 'updated'],
    ['theirs was removed, and only later by date', {}, { ...isRemoved, updatedAt: LATE }, 'kept'],
    ['both were removed', isRemoved, { deletedAt: LATE }, 'same'],
  ])('%s', (_case, ours, theirs, outcome) => {
    const note = sampleNote(theirs);
    const plan = planImport([sampleNote(ours)], { notes: [note] }, NOW);
    const none = { added: [], updated: [], removed: [], kept: [], same: [] };
    expect(plan).toEqual({ ...none, [outcome]: [expect.objectContaining({ id: 'one' })] });
  });

  it('is removed as of now, whatever the file says, so that there are days to bring it back', () => {
    const theirs = sampleNote({ ...isRemoved, revision: 3, text: '' });
    const { removed } = planImport([sampleNote()], { notes: [theirs] }, NOW);
    expect(removed).toEqual([{ ...theirs, deletedAt: NOW.toISOString() }]);
    expect(planImport(removed, { notes: [theirs] }, NOW)).toMatchObject({ same: [theirs] });
  });

  it('keeps the days that it has left where both removed it', () => {
    const ours = sampleNote({ deletedAt: LATE });
    const theirs = sampleNote({ ...isRemoved, revision: 3, text: 'x' });
    const { updated } = planImport([ours], { notes: [theirs] }, NOW);
    expect(updated).toEqual([{ ...theirs, deletedAt: LATE }]);
  });

  it('gets a revision above the one here, so that what it said has a place among its versions', () => {
    const theirs = sampleNote({ kind: 'question', updatedAt: LATE });
    const { updated } = planImport([sampleNote()], { notes: [theirs] }, NOW);
    expect(updated).toEqual([{ ...theirs, revision: 3 }]);
  });
});

describe('a note whose text was changed in both places', () => {
  const ours = sampleNote({ text: 'Ours' });
  const theirs = sampleNote({ text: 'Theirs', updatedAt: LATE });

  it('stays, and theirs is added beside it', () => {
    const plan = planImport([ours], { notes: [theirs] }, NOW);
    expect(plan.kept).toEqual([theirs]);
    expect(plan.added).toEqual([{ ...theirs, id: expect.stringMatching(/^one~[0-9a-f]{16}$/) }]);
    expect(plan.updated).toEqual([]);
  });

  it('gets no further copy when the file is imported again, or the copy was edited or removed', () => {
    const [, copy] = merge([ours], [theirs]);
    if (!copy) throw new Error('No copy was made.');
    for (const change of [{}, { text: 'Edited', revision: 3 }, { ...isRemoved, revision: 3 }])
      expect(planImport([ours, { ...copy, ...change }], { notes: [theirs] }, NOW).added).toEqual(
        [],
      );
  });

  it('gets a copy of each of two other texts, and never a copy of a copy’s name', () => {
    const two = merge([ours], [theirs]);
    const three = merge(two, [sampleNote({ text: 'A third' })]);
    expect(three.map(({ text }) => text)).toEqual(['Ours', 'Theirs', 'A third']);
    const [, copy] = two;
    if (!copy) throw new Error('No copy was made.');
    const again = merge([{ ...copy, text: 'Here' }], [{ ...copy, text: 'There' }]);
    expect(again.map(({ id }) => id.split('~').length)).toEqual([2, 2]);
  });

  it('is not added to the place its copy came from', () => {
    const there = merge([theirs], [ours]);
    expect(planImport([ours], { notes: there }, NOW).added.map(({ text }) => text)).toEqual([
      'Theirs',
    ]);
    const plan = planImport([ours], { notes: there.filter(({ id }) => id !== 'one') }, NOW);
    expect(plan).toMatchObject({ added: [], same: [{ text: 'Ours' }] });
  });

  it('is added to the place its copy came from once that copy was written on', () => {
    const there = merge([theirs], [ours]);
    const edited = there
      .filter(({ id }) => id !== 'one')
      .map((copy) => ({ ...copy, text: 'Ours, and more', revision: 3 }));
    expect(planImport([ours], { notes: edited }, NOW).added).toEqual(edited);
  });

  it('is added once from a file that has it under both ids', () => {
    const copies = merge([ours], [theirs]).filter(({ id }) => id !== 'one');
    expect(planImport([ours], { notes: [theirs, ...copies] }, NOW).added).toEqual(copies);
  });

  it.each<[string, Partial<Note>]>([
    ['they removed it', isRemoved],
    ['they emptied it', { text: '' }],
  ])('gets no copy when %s', (_case, change) => {
    expect(planImport([ours], { notes: [{ ...theirs, ...change }] }, NOW).added).toEqual([]);
  });

  it('gets one when we removed it', () => {
    expect(planImport([{ ...ours, ...isRemoved }], { notes: [theirs] }, NOW).added).toHaveLength(1);
  });
});

describe('any import', () => {
  // Few ids, so that the two sides meet in every way.
  const someNote = fc
    .record({ note: anyNote, id: fc.constantFrom('a', 'b', 'c'), text: anyText })
    .map(({ note, id, text }) => ({ ...note, id, text, revision: 1 + (note.revision % 2) }));
  const side = uniqueById(someNote);

  it('adds and updates nothing the second time', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const plan = planImport(merge(ours, theirs), { notes: theirs }, NOW);
        expect(plan).toMatchObject({ added: [], updated: [], removed: [] });
      }),
    );
  });

  it('names every note of the file exactly once, copies aside', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const { added, updated, removed, kept, same } = planImport(ours, { notes: theirs }, NOW);
        const named = [...added, ...updated, ...removed, ...kept, ...same].map(({ id }) => id);
        expect(named.filter((id) => !id.includes('~')).sort()).toEqual(
          theirs.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('loses no text of the same revision, and no note that stands', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const merged = merge(ours, theirs);
        const texts = new Set(merged.map(({ text }) => text));
        for (const own of ours) {
          const other = theirs.find(({ id }) => id === own.id);
          if (own.revision >= (other?.revision ?? 0)) expect(texts).toContain(own.text);
          if (!other || own.revision !== other.revision || other.deletedAt !== null) continue;
          if (other.text !== '') expect(texts).toContain(other.text);
          const now = merged.find(({ id }) => id === own.id);
          if (own.deletedAt === null) expect(now?.deletedAt).toBeNull();
        }
      }),
    );
  });

  it('lets no note go before 30 days that stood here or had longer', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const merged = merge(ours, theirs);
        for (const own of ours) {
          const now = merged.find(({ id }) => id === own.id)?.deletedAt ?? null;
          if (now !== null) expect(now).toBe(own.deletedAt ?? NOW.toISOString());
        }
      }),
    );
  });

  it('takes all of a file into an empty store as it is', () => {
    fc.assert(
      fc.property(uniqueById(anyNote), (theirs) => {
        expect(merge([], theirs)).toEqual(theirs);
      }),
    );
  });
});
