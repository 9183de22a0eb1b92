import { expect, test } from 'vitest';
import { parsePlace } from '../../../lib/hooks/use-library-place';

test.each([
  ['', { type: 'notes' }],
  ['#notes', { type: 'notes' }],
  ['#course-8-04-physics', { type: 'notes' }],
  ['#courses', { type: 'courses' }],
  ['#trash', { type: 'trash' }],
  ['#courses/8-04-physics-fall-2016', { type: 'course', slug: '8-04-physics-fall-2016' }],
  ['#courses/', { type: 'notes' }],
  ['#courses/a/b', { type: 'notes' }],
  ['#courses/<b>', { type: 'notes' }],
])('%j is a place of the library', (hash, place) => {
  expect(parsePlace(hash)).toEqual(place);
});
