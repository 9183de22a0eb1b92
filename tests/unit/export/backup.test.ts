import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Everything } from '../../../lib/domain/backup';
import { backupFileName, createBackup, parseBackup } from '../../../lib/export/backup';
import { BackupError } from '../../../lib/export/backup-error';
import { anyEverything } from '../domain/arbitrary-note';

const NOON = new Date('2026-03-01T12:00:00.000Z');
const AT = NOON.toISOString();

const NOTE = {
  id: '0d1b5c1e-93c0-4a55-9f53-1be7e5a0f001',
  lecture: 'youtube:RPSt0o3yRhI',
  time: 754,
  end: null,
  kind: 'question',
  text: 'Why do "users}]" share? \\',
  createdAt: AT,
  updatedAt: AT,
  revision: 1,
  deletedAt: null,
};
const DRAFT = {
  id: '5f0c9a52-6f0a-4c5e-8d53-0a1f5f0f6a11',
  lecture: 'youtube:RPSt0o3yRhI',
  title: 'Lecture 3',
  time: 192,
  text: 'Foldit is',
  startedAt: AT,
  updatedAt: AT,
};
const OWN = { id: 'youtube:aaaaaaaaaaa', title: 'A talk', createdAt: AT };
const FILE = {
  format: 'lectern-backup',
  version: 1,
  exportedAt: AT,
  notes: [NOTE],
  drafts: [DRAFT],
  ownLectures: [OWN],
  settings: { noteDelay: 5 },
};

function refusal(text: string): Pick<BackupError, 'reason' | 'message'> {
  try {
    parseBackup(text);
  } catch (error) {
    if (error instanceof BackupError) return { reason: error.reason, message: error.message };
    throw error;
  }
  throw new Error('It was taken.');
}

describe('a backup', () => {
  it('is readable JSON with a name that says what it is', () => {
    const empty: Everything = {
      notes: [],
      drafts: [],
      ownLectures: [],
      settings: { noteDelay: 3 },
    };
    expect(createBackup(empty, NOON)).toMatchInlineSnapshot(`
      "{
        "format": "lectern-backup",
        "version": 1,
        "exportedAt": "2026-03-01T12:00:00.000Z",
        "notes": [],
        "drafts": [],
        "ownLectures": [],
        "settings": {
          "noteDelay": 3
        }
      }
      "
    `);
    expect(backupFileName(NOON)).toBe('lectern-backup-2026-03-01.json');
  });

  it('is read back equal, whatever was written', () => {
    fc.assert(
      fc.property(anyEverything, (everything) => {
        const backup = parseBackup(createBackup(everything, NOON));
        expect(backup).toEqual({
          format: 'lectern-backup',
          version: 1,
          exportedAt: AT,
          ...everything,
        });
      }),
    );
  });

  it('survives being written as UTF-8, lone surrogates and all', () => {
    fc.assert(
      fc.property(anyEverything, (everything) => {
        const text = createBackup(everything, NOON);
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });

  it('holds a note of a million characters', () => {
    const note = { ...NOTE, text: '🪁'.repeat(500_000) };
    const text = JSON.stringify({ ...FILE, notes: [note] });
    expect(parseBackup(text).notes).toEqual([note]);
  });

  it('reads settings that are missing, out of range or unknown', () => {
    const settings = (value: object) =>
      parseBackup(JSON.stringify({ ...FILE, settings: value })).settings;
    expect(settings({})).toEqual({ noteDelay: 3 });
    expect(settings({ noteDelay: 99, theme: 'sepia' })).toEqual({ noteDelay: 15 });
  });

  it('drops what it does not know, __proto__ included', () => {
    const text = JSON.stringify(FILE)
      .replace('"time":754', '"__proto__":{"polluted":1},"time":754,"colour":"red"')
      .replace('"noteDelay"', '"__proto__":{"polluted":1},"noteDelay"')
      .replace('"format"', '"__proto__":{"polluted":1},"format"');
    expect(text.match(/__proto__/g)).toHaveLength(3);
    const backup = parseBackup(text);
    expect(backup).toEqual(FILE);
    expect(Reflect.get(backup.notes[0] ?? {}, 'polluted')).toBeUndefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('a file that is no sound backup is refused', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\ufeff', 'empty'],
    ['another text', 'Dear diary', 'not-json'],
    ['broken JSON', '{"format":lectern}', 'not-json'],
    ['a JSON list', '[]', 'foreign'],
    ['a JSON value', 'null', 'foreign'],
    ['another program’s JSON', '{"version":1,"notes":[]}', 'foreign'],
    ['a course pack', '{"format":"lectern-catalogue","version":1,"courses":[]}', 'foreign'],
    ['a newer version', JSON.stringify({ ...FILE, version: 2 }), 'newer'],
    ['a version that is none', JSON.stringify({ ...FILE, version: '1' }), 'damaged'],
    ['more than any student writes', ' '.repeat(100_000_001), 'too-large'],
    [
      'deep nesting',
      `{"format":"lectern-backup","version":1,"notes":${'['.repeat(100_000)}`,
      'truncated',
    ],
  ])('%s', (_what, text, reason) => {
    expect(refusal(text).reason).toBe(reason);
  });

  it.each([
    ['notes', { time: undefined }, 'Note 2: time is missing.'],
    ['notes', { time: null }, 'Note 2: time is not a number.'],
    ['notes', { time: '754' }, 'Note 2: time is not a number.'],
    ['notes', { time: -1 }, 'Note 2: time is before the beginning.'],
    ['notes', { end: -1 }, 'Note 2: end is before the beginning.'],
    ['notes', { end: undefined }, 'Note 2: end is missing.'],
    ['notes', { text: 7 }, 'Note 2: text is not text.'],
    ['notes', { text: 'x'.repeat(2_000_001) }, 'Note 2: text is too long.'],
    ['notes', { kind: 'idea' }, 'Note 2: kind is not a kind of note.'],
    ['notes', { id: '' }, 'Note 2: id is not an id.'],
    ['notes', { id: 'x'.repeat(65) }, 'Note 2: id is not an id.'],
    ['notes', { lecture: 'RPSt0o3yRhI' }, 'Note 2: lecture is not the id of a lecture.'],
    [
      'notes',
      { lecture: `youtube:${'x'.repeat(1001)}` },
      'Note 2: lecture is not the id of a lecture.',
    ],
    ['notes', { revision: 0 }, 'Note 2: revision is below 1.'],
    ['notes', { revision: 1.5 }, 'Note 2: revision is not a whole number.'],
    ['notes', { createdAt: 'yesterday' }, 'Note 2: createdAt is not a date.'],
    ['notes', { updatedAt: '2026-03-01' }, 'Note 2: updatedAt is not a date.'],
    ['notes', { deletedAt: '2026-13-01T12:00:00.000Z' }, 'Note 2: deletedAt is not a date.'],
    ['notes', { id: 'first' }, 'Note 2: has the same id as number 1.'],
    ['drafts', { title: 'x'.repeat(1_001) }, 'Draft 2: title is too long.'],
    ['drafts', { id: 'first' }, 'Draft 2: has the same id as number 1.'],
    ['ownLectures', { title: null }, 'Own lecture 2: title is not text.'],
    ['ownLectures', { id: 'youtube:first' }, 'Own lecture 2: has the same id as number 1.'],
  ] as const)('one of the %s with another %j', (list, change, message) => {
    const [item] = FILE[list];
    const first = { ...item, id: list === 'ownLectures' ? 'youtube:first' : 'first' };
    const text = JSON.stringify({ ...FILE, [list]: [first, { ...item, ...change }] });
    expect(refusal(text)).toEqual({ reason: 'damaged', message });
  });

  it('numbers that JSON can write and a clock cannot show', () => {
    const text = JSON.stringify(FILE).replace('754', '1e999');
    expect(refusal(text).message).toBe('Note 1: time is not a number.');
    expect(refusal(JSON.stringify(FILE).replace('754', 'NaN')).reason).toBe('not-json');
  });

  it.each([
    [{ notes: undefined }, 'The file: notes is missing.'],
    [{ notes: {} }, 'The file: notes is not a list.'],
    [{ notes: [null] }, 'Note 1: is not an object.'],
    [{ settings: [] }, 'The file: settings is not an object.'],
    [{ exportedAt: 5 }, 'The file: exportedAt is not text.'],
  ])('the file around them with %j', (change, message) => {
    expect(refusal(JSON.stringify({ ...FILE, ...change }))).toEqual({ reason: 'damaged', message });
  });

  it('a backup that breaks off anywhere', () => {
    const text = JSON.stringify(FILE, null, 2);
    for (let length = 1; length < text.length; length += 1)
      expect(refusal(text.slice(0, length)).reason).toBe('truncated');
  });
});

describe('any mutation of a backup', () => {
  /** Parses it; what is taken must be as sound as what was written. */
  function expectSoundOrRefused(text: string): void {
    try {
      const { notes, drafts, ownLectures, settings, exportedAt } = parseBackup(text);
      const again = createBackup({ notes, drafts, ownLectures, settings }, new Date(exportedAt));
      expect(parseBackup(again)).toEqual(parseBackup(text));
    } catch (error) {
      expect(error).toBeInstanceOf(BackupError);
    }
  }

  it('of its text is either sound or refused', () => {
    const mutation = fc.record({ at: fc.nat(), length: fc.nat(20), put: fc.string() });
    fc.assert(
      fc.property(anyEverything, fc.array(mutation, { minLength: 1 }), (everything, mutations) => {
        let text = createBackup(everything, NOON);
        for (const { at, length, put } of mutations) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + put + text.slice(start + length);
        }
        expectSoundOrRefused(text);
      }),
      { numRuns: 300 },
    );
  });

  it('of its values is either sound or refused', () => {
    const mutation = fc.record({
      path: fc.array(fc.nat(), { minLength: 1 }),
      value: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const data: unknown = structuredClone(FILE);
        for (const { path, value } of mutations) replaceAt(data, path, value);
        expectSoundOrRefused(JSON.stringify(data));
      }),
      { numRuns: 1000 },
    );
  });

  /** Walks down as far as the path leads, and puts the value there. */
  function replaceAt(data: unknown, path: number[], value: unknown): void {
    const [step = 0, ...rest] = path;
    if (typeof data !== 'object' || data === null) return;
    const keys = Object.keys(data);
    const key = keys[step % Math.max(keys.length, 1)];
    if (key === undefined) return;
    const inner: unknown = Reflect.get(data, key);
    if (rest.length === 0 || typeof inner !== 'object' || inner === null)
      Reflect.set(data, key, value);
    else replaceAt(inner, rest, value);
  }
});
