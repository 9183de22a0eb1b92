import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Everything } from '../../../lib/domain/backup';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import {
  backupFileName,
  createBackup,
  MAXIMUM_BACKUP,
  parseBackup,
} from '../../../lib/export/backup';
import { anyEverything } from '../domain/arbitrary-note';
import { AT, DRAFT, FILE, NOON, NOTE, PICTURE, READ_FILE } from './sample-backup';

describe('a backup', () => {
  it('is readable JSON with a name that says what it is', () => {
    const empty: Everything = {
      notes: [],
      versions: [],
      pictures: [],
      drafts: [],
      ownLectures: [],
      corrections: [],
      names: [],
      transcripts: [],
      settings: { ...DEFAULT_SETTINGS, noteDelay: 3 },
    };
    expect(createBackup(empty, NOON)).toMatchInlineSnapshot(`
      "{
        "format": "lectern-backup",
        "version": 4,
        "exportedAt": "2026-03-01T12:00:00.000Z",
        "notes": [],
        "versions": [],
        "pictures": [],
        "drafts": [],
        "ownLectures": [],
        "corrections": [],
        "names": [],
        "transcripts": [],
        "settings": {
          "noteDelay": 3,
          "writingPause": "begin",
          "courseReading": "ask",
          "transcriptLayout": "paragraphs",
          "transcriptLanguage": null,
          "keepsTranscripts": false
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
          version: 4,
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

  it('of an earlier version is read, and lacks what came later', () => {
    const { transcripts, ...third } = FILE;
    const { versions, pictures, ...second } = third;
    const { corrections, names, ...first } = second;
    const { end, kind, caret, ...draft } = DRAFT;
    const later = [transcripts, versions, pictures, corrections, names];
    expect(later.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1]);
    expect(parseBackup(JSON.stringify({ ...third, version: 3 }))).toEqual({
      ...READ_FILE,
      transcripts: [],
    });
    const read = (file: object) =>
      parseBackup(JSON.stringify({ ...file, version: 'names' in file ? 2 : 1, drafts: [draft] }));
    const fresh = { ...DRAFT, end: null, kind: 'note', caret: null };
    const without = {
      ...FILE,
      versions: [],
      pictures: [],
      transcripts: [],
      drafts: [fresh],
    };
    expect(read(second)).toEqual(without);
    expect(read(first)).toEqual({ ...without, corrections: [], names: [] });
  });

  it('gives back a picture byte by byte, however large', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 251).buffer;
    const pictures = [{ ...PICTURE, type: 'image/webp' as const, bytes }];
    const parsed = parseBackup(
      createBackup({ ...parseBackup(JSON.stringify(FILE)), pictures }, NOON),
    );
    expect(parsed.pictures).toEqual(pictures);
  });

  it('finds a picture by its note, whatever else it is called there', () => {
    const file = { ...FILE, pictures: [{ ...PICTURE, id: 'another', note: NOTE.id }] };
    expect(parseBackup(JSON.stringify(file)).pictures).toMatchObject([
      { id: NOTE.id, note: NOTE.id },
    ]);
  });

  it('is written for no more pictures than can be read back', () => {
    // Longer a text cannot be in Chromium.
    expect(MAXIMUM_BACKUP).toBeLessThan(2 ** 29 - 24);
    const bytes = new ArrayBuffer(4_000_000);
    const pictures = Array.from({ length: 90 }, (_, index) => ({
      ...PICTURE,
      id: `${index}`,
      type: 'image/webp' as const,
      bytes,
    }));
    const everything = { ...parseBackup(JSON.stringify(FILE)), pictures };
    expect(() => createBackup(everything, NOON)).toThrow('too-many-pictures');
  });

  it('holds a note of a million characters', () => {
    const note = { ...NOTE, text: '🪁'.repeat(500_000) };
    const text = JSON.stringify({ ...FILE, notes: [note] });
    expect(parseBackup(text).notes).toEqual([note]);
  });

  it('reads of settings only those that are there, known and in their range', () => {
    const settings = (value: object) =>
      parseBackup(JSON.stringify({ ...FILE, settings: value })).settings;
    expect(settings({})).toEqual({});
    expect(settings({ noteDelay: 99, theme: 'sepia' })).toEqual({});
    expect(settings({ noteDelay: 9, courseReading: 'never' })).toEqual({
      noteDelay: 9,
      courseReading: 'never',
    });
  });

  it('drops what it does not know, __proto__ included', () => {
    const text = JSON.stringify(FILE)
      .replace('"time":754', '"__proto__":{"polluted":1},"time":754,"colour":"red"')
      .replace('"noteDelay"', '"__proto__":{"polluted":1},"noteDelay"')
      .replace('"format"', '"__proto__":{"polluted":1},"format"');
    expect(text.match(/__proto__/g)).toHaveLength(3);
    const backup = parseBackup(text);
    expect(backup).toEqual(READ_FILE);
    expect(Reflect.get(backup.notes[0] ?? {}, 'polluted')).toBeUndefined();
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
