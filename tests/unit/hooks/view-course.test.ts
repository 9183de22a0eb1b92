import { expect, test } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import { viewCourse } from '../../../lib/hooks/view-course';
import { course, file, lecture, listing, source, youtube } from '../catalogue/made-up';

const ONE = 'youtube:AAAAAAAAAAA';
const TWO = 'youtube:BBBBBBBBBBB';

test('a course is shown in its own order, with doors and the student’s notes', () => {
  const physics = course('8-04-physics', {
    instructors: ['Ada Example'],
    lectures: [lecture(ONE, [source(youtube('AAAAAAAAAAA'))]), lecture(TWO)],
    listings: [listing(2, TWO, { position: 2 }), listing(1, ONE, { position: 1 })],
  });
  const view = viewCourse(createCatalogue([file(physics)]), physics, (id) => (id === ONE ? 3 : 0));
  expect(view).toMatchObject({
    course: { slug: '8-04-physics' },
    instructors: ['Ada Example'],
    address: 'https://ocw.mit.edu/courses/8-04-physics/',
    lectures: [
      { title: 'Listing 1', address: 'https://www.youtube.com/watch?v=AAAAAAAAAAA', notes: 3 },
      { title: 'Listing 2', address: null, notes: 0 },
    ],
  });
});
