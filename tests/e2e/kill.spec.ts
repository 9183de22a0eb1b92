// A crash in mid-sentence: `npm run faults` does the same a hundred times.
import { runKillRounds, SCENES } from '../faults/kill-rounds';
import { BUILD, expect, test } from './fixtures';

const ROUNDS = 10;

test('the browser is killed while notes are typed, and none is lost', async ({ sites }) => {
  test.setTimeout(ROUNDS * 20_000);
  const results = await runKillRounds(BUILD, sites, ROUNDS);
  expect(results.map(({ scene }) => scene)).toEqual([...SCENES]);
  expect(results.reduce((sum, { letters }) => sum + letters.typed, 0)).toBeGreaterThan(0);
  for (const { scene, lost, letters } of results)
    expect({ scene, lost, late: letters.lostLate }).toEqual({ scene, lost: 0, late: 0 });
});
