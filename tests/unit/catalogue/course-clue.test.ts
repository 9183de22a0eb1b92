import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCourseClue } from '../../../lib/catalogue/course-clue';
import type { VideoFacts } from '../../../lib/domain/course-clue';

const OCW = 'UCEBb1b_L6zDS3xTUrIALZOw';
const SLUG = '14-12-economic-applications-of-game-theory-fall-2025';
const SHORT_ADDRESSES = '../shared/data/ocw-shortcodes.tsv';
const REGISTRY = '../shared/data/ocw-registry.jsonl';

function clue(facts: Partial<VideoFacts>) {
  return findCourseClue({ channel: null, keywords: [], description: '', ...facts });
}

const slug = (name: string) => ({ course: { type: 'slug', slug: name }, isOcw: false });
const short = (path: string) => ({ course: { type: 'short', path }, isOcw: false });

describe('the course that a video names', () => {
  it.each([
    ['View the complete course at: http://ocw.mit.edu/18-06S05', short('18-06S05')],
    ['View the complete course: http://ocw.mit.edu/RES-6.007S11', short('RES-6.007S11')],
    ['More: http://ocw.mit.edu/9-00SC-lec01vid.', short('9-00SC-lec01vid')],
    ['(http://ocw.mit.edu/18-03S06), a clip', short('18-03S06')],
    ['View the complete course: https://ocw.mit.edu/how_to_speak', short('how_to_speak')],
    ['See ocw.mit.edu/2020-vision for all', short('2020-vision')],
    ['https://www.ocw.mit.edu/18-06S05?utm_source=x#top', short('18-06S05')],
    [`View the complete course: https://ocw.mit.edu/courses/${SLUG}/`, slug(SLUG)],
    [`https://ocw.mit.edu/courses/${SLUG}`, slug(SLUG)],
    [`https://ocw.mit.edu/courses/economics/${SLUG}/index.htm`, slug(SLUG)],
    [`https://learn.mit.edu/courses/o/${SLUG}/`, slug(SLUG)],
    [
      'https://ocw.mit.edu/resources/res-18-005-highlights-of-calculus-spring-2010/',
      slug('res-18-005-highlights-of-calculus-spring-2010'),
    ],
    [
      `More courses at http://ocw.mit.edu/terms, http://ocw.mit.edu/donate, http://ocw.mit.edu/${'18-06S05'}`,
      short('18-06S05'),
    ],
    [`HTTPS://OCW.MIT.EDU/courses/${SLUG}/`, slug(SLUG)],
  ])('in its description: %s', (description, expected) => {
    expect(clue({ description })).toEqual(expected);
  });

  it.each([
    'More information at http://ocw.mit.edu/terms\nMore courses at http://ocw.mit.edu',
    'https://ocw.mit.edu/comments and https://ocw.mit.edu/help/ and https://ocw.mit.edu/',
    'https://ocw.mit.edu/search/?q=18-06S05',
    'https://ocw.mit.edu/courses/mathematics/',
    'http://ocw.mit.edu.evil.example/18-06S05',
    'http://evil.example/ocw.mit.edu/18-06S05',
    'me@ocw.mit.edu/18-06S05',
    'https://learn.mit.edu/18-06S05',
    'https://ocw.mit.edu/javascript:alert(1)',
    'https://ocw.mit.edu/../../18-06S05',
    '',
  ])('is none in %j', (description) => {
    expect(clue({ description })).toBeNull();
    expect(clue({ description, channel: OCW })).toEqual({ course: null, isOcw: true });
  });

  it('stands among its keywords before its description', () => {
    const description = 'http://ocw.mit.edu/18-06S05';
    expect(clue({ keywords: ['innovation', SLUG], description })).toEqual(slug(SLUG));
    for (const word of ['covid-19', 'web-3.0', '2020-vision', `${SLUG}/evil`, `${SLUG} `]) {
      expect(clue({ keywords: [word], description })).toEqual(short('18-06S05'));
    }
  });

  it('is OCW’s own word on its own channel only', () => {
    const description = `https://ocw.mit.edu/courses/${SLUG}/`;
    expect(clue({ description, channel: OCW })?.isOcw).toBe(true);
    expect(clue({ description, channel: 'UCsomebody' })?.isOcw).toBe(false);
  });

  it('is unknown for a video of OCW’s that does not say', () => {
    expect(clue({ channel: OCW, keywords: ['innovation'] })).toEqual({ course: null, isOcw: true });
    expect(clue({ channel: 'UCsomebody' })).toBeNull();
  });

  it('is found, or not, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, keywords) => {
        const found = clue({ description: `http://ocw.mit.edu/${text}`, keywords });
        if (found?.course?.type === 'short') expect(found.course.path).toMatch(/^[\w.-]+$/);
        if (found?.course?.type === 'slug') expect(found.course.slug).toMatch(/^[\w.-]+$/);
      }),
    );
  });
});

describe.skipIf(!existsSync(SHORT_ADDRESSES))('real names (skipped without ../shared/data)', () => {
  it('are all taken', () => {
    const rows = readFileSync(SHORT_ADDRESSES, 'utf8').trim().split('\n');
    for (const path of rows.map((row) => row.split('\t')[0] ?? '')) {
      expect(clue({ description: `Course: http://ocw.mit.edu/${path}.` })).toEqual(short(path));
    }
    const slugs = readFileSync(REGISTRY, 'utf8')
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).course_slug)
      .filter((name) => !/^(?:test-site|ocw-ci-test-course)$/.test(name));
    for (const name of slugs) {
      expect(clue({ description: `https://ocw.mit.edu/courses/${name}/` })).toEqual(slug(name));
    }
    expect(slugs.filter((name) => clue({ keywords: [name] }) === null)).toEqual([
      'pre-8-01-math-diagnostic-Fall-2022',
    ]);
  });
});
