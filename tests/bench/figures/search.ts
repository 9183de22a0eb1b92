// What a search among all of OCW's courses and lectures costs at each letter.
import { createCourseSearch } from '../../../lib/domain/course-search';
import { toCourseName } from '../../../lib/domain/lecture-view';
import type { Measure } from '../bench';
import { HAS_REAL_VIDEOS, repeatRealCourses } from '../real-courses';
import { formatSpread, median } from '../statistics';

const LECTURES = 13_000;
/** Milliseconds. */
const LIMIT = 50;
/** Words of many lectures, of few, of none; a number, and a single letter, which finds the most. */
const QUERIES = ['linear algebra', 'eigenvalues', 'basket weaving', '18.06', 'e', 'session 4 part'];
const ROUNDS = 20;

export const measureSearch: Measure = async () => {
  if (!HAS_REAL_VIDEOS) {
    const spread = 'not measured: ../shared/data is not here';
    return [{ name: 'Search', value: Number.NaN, unit: '', limit: null, spread }];
  }
  const courses = repeatRealCourses(LECTURES).courses.map((course) => ({
    ...toCourseName(course),
    instructors: course.instructors,
    count: course.listings.length,
    lectures: course.listings.map(({ lecture, title }) => ({ id: lecture, title })),
    isOwn: false,
  }));
  const begun = performance.now();
  const search = createCourseSearch(courses);
  const built = performance.now() - begun;
  const medians = QUERIES.map((query) => {
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      search(query);
      return performance.now() - start;
    });
    return { query, times, middle: median(times) };
  });
  const slowest = medians.reduce((one, other) => (other.middle > one.middle ? other : one));
  const count = courses.reduce((total, course) => total + course.count, 0);
  return [
    { name: `Search among ${count} lectures, made ready`, value: built, unit: 'ms', limit: null },
    {
      name: 'The same: one search, the slowest of six',
      value: slowest.middle,
      unit: 'ms',
      limit: LIMIT,
      digits: 1,
      spread: `“${slowest.query}” ${formatSpread(slowest.times, 1)}`,
    },
  ];
};
