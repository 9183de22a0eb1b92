// A disk that fails: the store of notes is damaged while the browser is not running.
import { DAMAGES } from '../faults/damage';
import { DRAFT, damageStore } from '../faults/damaged-store';
import { BUILD, expect, test } from './fixtures';

for (const way of Object.keys(DAMAGES)) {
  test(`all that was written comes back and the student is told: ${way}`, async ({ sites }) => {
    const { saved: _, ...result } = await damageStore(BUILD, sites, way);
    expect(result).toEqual({
      lost: 0,
      draft: DRAFT,
      isOwnThere: true,
      isLearned: true,
      told: expect.stringMatching(/^Your browser had lost .+\. Lectern has put back/),
    });
  });
}
