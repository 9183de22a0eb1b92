import { expect, it } from 'vitest';
import { createEitherSite } from '../../../../lib/catalogue/learn/either-site';
import { LearnError } from '../../../../lib/catalogue/learn/learn-error';
import { madeUpSite } from './disk-site';

const { signal } = new AbortController();

it('asks the second for what the first does not have, and for nothing else', async () => {
  const second = madeUpSite({ '/a': 'from the second', '/b': 'moved' });
  const site = createEitherSite(madeUpSite({ '/a': 'from the first' }), second);
  expect(await site.read('/a', signal)).toBe('from the first');
  expect(await site.read('/b', signal)).toBe('moved');
  expect(second.asked).toEqual(['/b']);
});

it('is away when the first is, whatever the second has', async () => {
  const second = madeUpSite({ '/a': 'here' });
  const site = createEitherSite(madeUpSite({ '/a': new LearnError('away', '/a') }), second);
  await expect(site.read('/a', signal)).rejects.toMatchObject({ reason: 'away' });
  expect(second.asked).toEqual([]);
});
