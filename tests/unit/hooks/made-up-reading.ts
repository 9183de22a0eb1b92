// What a reading of the made-up course needs, and what it leaves behind.
import type { Site } from '../../../lib/catalogue/learn/site';
import type { NamedCourse } from '../../../lib/domain/course-clue';
import type { LearnRequest, Ocw } from '../../../lib/hooks/learn-and-keep';
import { findCourse, openCourses, readAnswers } from '../../../lib/storage/courses';
import { COURSE, contentMap, HOME, link, page, SLUG, video } from '../catalogue/learn/made-up-site';
import { createArea } from '../storage/copy-area';

/** Its lectures stand on two pages, and in no gallery. */
export function pagesCourse(): Record<string, unknown> {
  return {
    [`${HOME}/data.json`]: COURSE,
    [`${HOME}/content_map.json`]: contentMap({
      'pages/unit-1': 10,
      'pages/unit-2': 11,
      'resources/one': 1,
      'resources/two': 2,
    }),
    [`${HOME}/pages/unit-1/data.json`]: page('Unit 1', link('resources/one', 'Lecture 1')),
    [`${HOME}/pages/unit-2/data.json`]: page('Unit 2', link('resources/two', 'Lecture 2')),
    [`${HOME}/resources/one/data.json`]: video(1),
    [`${HOME}/resources/two/data.json`]: video(2),
  };
}

export function request(facts: Partial<LearnRequest> = {}) {
  return {
    course: { type: 'slug', slug: SLUG } as NamedCourse,
    video: null,
    at: null,
    scope: 'lectures' as const,
    isAnew: false,
    transcripts: null,
    mayReadAll: true,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...facts,
  };
}

/** OCW with these files, whose short addresses all lead to the made-up course. */
export function at(site: Site): Ocw {
  return {
    site,
    fetch: async () => {
      const answer = new Response('<p>The course’s home</p>');
      Object.defineProperty(answer, 'url', { value: `https://ocw.mit.edu${HOME}/` });
      return answer;
    },
  };
}

export async function find() {
  const database = await openCourses(createArea());
  return { kept: await findCourse(database, SLUG), answers: await readAnswers(database, SLUG) };
}

export const titles = async () => (await find()).kept?.course.listings.map(({ title }) => title);
