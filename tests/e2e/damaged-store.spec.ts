// A disk that fails: the store of notes is damaged while the browser is not running.
import { DAMAGES } from '../faults/damage';
import { damageStore } from '../faults/damaged-store';
import { BUILD, expect, test } from './fixtures';

for (const way of Object.keys(DAMAGES)) {
  test(`every note comes back and the student is told: ${way}`, async ({ sites }) => {
    const { lost, told } = await damageStore(BUILD, sites, way);
    expect({ lost, told }).toEqual({
      lost: 0,
      told: expect.stringMatching(/^Your browser had lost \d+ notes?\. Lectern has put/),
    });
  });
}
