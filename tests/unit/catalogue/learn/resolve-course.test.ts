import { describe, expect, it } from 'vitest';
import { resolveCourse } from '../../../../lib/catalogue/learn/resolve-course';

const SHORT = { type: 'short', path: '18-06S05' } as const;
const SLUG = '18-06-linear-algebra-spring-2010';
const { signal } = new AbortController();

function answering(url: string, status = 200) {
  return async (): Promise<Response> => {
    const answer = new Response('<p>A page</p>', { status });
    Object.defineProperty(answer, 'url', { value: url });
    return answer;
  };
}

describe('the course that is named elsewhere', () => {
  it('by its slug needs no question', async () => {
    const nobody = () => Promise.reject(new Error('asked'));
    expect(await resolveCourse({ type: 'slug', slug: SLUG }, nobody, signal)).toBe(SLUG);
  });

  it.each([
    `https://ocw.mit.edu/courses/${SLUG}/`,
    `https://ocw.mit.edu/courses/mathematics/${SLUG}/index.htm`,
    `https://learn.mit.edu/courses/o/${SLUG}`,
  ])('is where its short address leads: %s', async (url) => {
    expect(await resolveCourse(SHORT, answering(url), signal)).toBe(SLUG);
  });

  it.each([
    ['missing', 'https://ocw.mit.edu/18-06S05', 404],
    ['away', 'https://ocw.mit.edu/18-06S05', 503],
    ['not-a-course', 'https://ocw.mit.edu/search/?q=18-06S05', 200],
    ['not-a-course', `https://evil.example/courses/${SLUG}/`, 200],
    ['not-a-course', '', 200],
  ])('is %s when that leads to %s with %d', async (reason, url, status) => {
    await expect(resolveCourse(SHORT, answering(url, status), signal)).rejects.toMatchObject({
      name: 'LearnError',
      reason,
    });
  });

  it('is away without a network, and nothing once it is cancelled', async () => {
    const offline = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(resolveCourse(SHORT, offline, signal)).rejects.toMatchObject({ reason: 'away' });
    const enough = AbortSignal.abort(new Error('enough'));
    await expect(resolveCourse(SHORT, offline, enough)).rejects.toThrow('enough');
  });
});
