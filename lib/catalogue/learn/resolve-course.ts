import type { NamedCourse } from '../../domain/course-clue';
import { courseSlugs, isCourseSlug } from '../ocw-path';
import { toCoursePath } from './course-path';
import { LearnError, toLearnError } from './learn-error';

type Fetch = (address: string, options: RequestInit) => Promise<Response>;

const LONGEST_WAIT = 20_000;

/**
 * The slug of a course that is named elsewhere. OCW's short addresses are asked where they lead. Rejects with a `LearnError`,
 * or with the signal's reason.
 */
export async function resolveCourse(
  course: NamedCourse,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<string> {
  if (course.type === 'slug') return course.slug;
  const { path } = course;
  const address = new URL(path, 'https://ocw.mit.edu/');
  const both = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]);
  const answer = await fetch(address.href, { signal: both, credentials: 'omit' }).catch((error) => {
    throw toLearnError(error, path, signal);
  });
  // Only where it leads is of use: the page itself need not come.
  await answer.body?.cancel();
  if (answer.status === 404 || answer.status === 410) throw new LearnError('missing', path);
  const slug = courseSlugs(toCoursePath(answer.url) ?? '').find(isCourseSlug);
  if (slug !== undefined) return slug;
  throw new LearnError(answer.ok ? 'not-a-course' : 'away', path);
}
