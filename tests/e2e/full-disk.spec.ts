// No room left: `npm run faults` does the same.
import { fillDisk } from '../faults/full-disk';
import { BUILD, expect, test } from './fixtures';

test('without room nothing that was saved is lost, and the text that is not stays in its box', async ({
  sites,
}) => {
  test.setTimeout(120_000);
  expect(await fillDisk(BUILD, sites)).toEqual({
    saved: expect.any(Number),
    lost: 0,
    told: expect.stringContaining('There is no room left'),
    isTextThere: true,
  });
});
