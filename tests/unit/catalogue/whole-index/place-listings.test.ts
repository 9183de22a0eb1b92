import { expect, it } from 'vitest';
import { placeListings } from '../../../../lib/catalogue/whole-index/place-listings';
import { course, listing } from '../made-up';

const at = (number: number, position: number) => listing(number, `youtube:${number}`, { position });
const OUTLINE = course('whole', { listings: [at(1, 1), at(2, 2), at(3, 3)] });

it('a page that was read of a course keeps the places of its lectures in the whole', () => {
  const read = course('part', { listings: [at(3, 1), at(9, 2), at(2, 3)] });
  expect(placeListings(read, OUTLINE).listings.map(({ position }) => position)).toEqual([3, 5, 2]);
});

it('a course that the index does not have stays as it is', () => {
  const read = course('part', { listings: [at(3, 1)] });
  expect(placeListings(read, null)).toBe(read);
});
