// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { act, cleanup, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { open, openTwo, texts } from './two-views-stage';

afterEach(cleanup);

test('two views lose no letter, however their keys fall', async () => {
  const key = fc.constantFrom('one', 'other', 'both', 'wait', 'caret');
  await fc.assert(
    fc.asyncProperty(fc.array(key, { minLength: 1, maxLength: 12 }), async (keys) => {
      const database = await open();
      const { one, other } = await openTwo(database);
      const typed: string[] = [];
      const type = (view: typeof one, mark: string) => {
        const letter = `${mark}${typed.length}.`;
        typed.push(letter);
        view.result.current.write(`${view.result.current.draft?.text ?? ''}${letter}`);
      };
      for (const each of keys) {
        if (each === 'wait') await act(() => new Promise((done) => setTimeout(done, 5)));
        else
          await act(() => {
            if (each === 'caret') other.result.current.moveCaret(typed.length % 3);
            if (each === 'one' || each === 'both') type(one, 'a');
            if (each === 'other' || each === 'both') type(other, 'b');
          });
      }
      await waitFor(async () => {
        const stored = await texts(database);
        expect(stored).toContain(one.text());
        expect(stored).toContain(other.text());
        expect(typed.filter((letter) => !stored.join(' ').includes(letter))).toEqual([]);
        expect(stored.length).toBeLessThanOrEqual(2);
      });
      cleanup();
    }),
    { numRuns: 40 },
  );
});
