import { expect, test } from 'vitest';
import { parsePlace } from '../../../lib/hooks/use-library-place';

test.each([
  ['', { type: 'notes', within: null }],
  ['#notes', { type: 'notes', within: null }],
  ['#course-8-04-physics', { type: 'notes', within: 'course-8-04-physics' }],
  ['#courses', { type: 'courses' }],
  ['#trash', { type: 'trash' }],
  ['#courses/8-04-physics-fall-2016', { type: 'course', slug: '8-04-physics-fall-2016' }],
  ['#courses/', { type: 'notes', within: 'courses/' }],
  ['#courses/a/b', { type: 'notes', within: 'courses/a/b' }],
  ['#courses/<b>', { type: 'notes', within: 'courses/<b>' }],
  ['#course-%zz', { type: 'notes', within: null }],
])('%j is a place of the library', (hash, place) => {
  expect(parsePlace(hash)).toEqual(place);
});
