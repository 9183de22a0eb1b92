import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBackup, parseBackup } from '../../../lib/export/backup';
import { BackupError } from '../../../lib/export/backup-error';
import { anyEverything } from '../domain/arbitrary-note';
import { FILE, NOON } from './sample-backup';

describe('any mutation of a backup', () => {
  /** Parses it; what is taken must be as sound as what was written. */
  function expectSoundOrRefused(text: string): void {
    try {
      const { exportedAt, ...everything } = parseBackup(text);
      const again = createBackup(everything, new Date(exportedAt));
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
