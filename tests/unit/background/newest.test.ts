import { expect, test } from 'vitest';
import { createNewest } from '../../../entrypoints/background/newest';

/** An answer that comes when the test says. */
function later() {
  let give = (_: string): void => {};
  const answer = new Promise<string>((resolve) => {
    give = resolve;
  });
  return { answer, give };
}

test('an older request that is answered last does nothing, and another tab is another', async () => {
  const actIfNewest = createNewest();
  const acted: string[] = [];
  const act = async (found: string) => void acted.push(found);
  const [older, newer, other] = [later(), later(), later()];
  const done = Promise.all([
    actIfNewest(1, older.answer, act),
    actIfNewest(1, newer.answer, act),
    actIfNewest(2, other.answer, act),
  ]);
  newer.give('newer');
  await newer.answer;
  other.give('other');
  older.give('older');
  await done;
  expect(acted).toEqual(['newer', 'other']);
});

test('a request that fails leaves the way free for the next', async () => {
  const actIfNewest = createNewest();
  const acted: string[] = [];
  const act = async (found: string) => void acted.push(found);
  await expect(actIfNewest(1, Promise.reject(new Error('gone')), act)).rejects.toThrow('gone');
  await actIfNewest(1, Promise.resolve('next'), act);
  expect(acted).toEqual(['next']);
});
