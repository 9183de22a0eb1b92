import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../../lib/catalogue/schema';
import type { CatalogueFile, Course } from '../../../lib/domain/course';
import { course, file, lecture, listing, ORIGIN, reading, source, uid, youtube } from './made-up';

const ID = 'youtube:odj5VnTI490';

/** A small file with one of everything. */
function small(facts: Partial<Course> = {}): CatalogueFile {
  return file(
    course('8-04-physics', {
      sources: [source({ kind: 'ocw', id: '8-04F16' })],
      sessions: [{ label: '1', topic: 'Waves' }],
      readings: [reading('waves', '1', { published: '1999-09' })],
      lectures: [lecture(ID, [source(youtube('odj5VnTI490'))])],
      listings: [
        listing(1, ID, {
          start: 13,
          end: 90.5,
          description: [{ text: 'Waves', href: 'https://a.example/' }],
          session: { label: '1', evidence: 'map', origin: ORIGIN },
          resources: [
            {
              kind: 'slides',
              title: 'Slides',
              by: null,
              address: 'https://a.example/1.pdf',
              ref: null,
              origin: ORIGIN,
            },
          ],
        }),
      ],
      ...facts,
    }),
  );
}

/** The small file with the value at one place replaced; `undefined` takes it away. */
function damaged(path: string, value: unknown): unknown {
  const copy: object = JSON.parse(JSON.stringify(small()));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<object>((at, key) => Reflect.get(at, key), copy);
  Reflect.set(parent, last, value);
  return copy;
}

describe('parseCatalogue', () => {
  it('takes a small file as it is', () => {
    expect(parseCatalogue(small())).toEqual({ ok: true, file: small() });
    expect(parseCatalogue(file())).toEqual({ ok: true, file: file() });
  });

  it('leaves out what it does not know', () => {
    expect(parseCatalogue({ ...small(), extra: 1 })).toEqual({ ok: true, file: small() });
    const hostile = JSON.stringify(small()).replace('{', '{"__proto__":{"format":"x"},');
    expect(parseCatalogue(JSON.parse(hostile))).toEqual({ ok: true, file: small() });
  });

  const LISTING = 'courses.0.listings.0';
  const RESOURCE = `${LISTING}.resources.0`;
  const SOURCE = 'courses.0.lectures.0.sources.0';

  it.each<[path: string, value: unknown, reason: string]>([
    ['format', 'other', 'format: must be "lectern-catalogue"'],
    ['version', 2, 'version: must be 1'],
    ['courses', {}, 'courses: must be a list'],
    ['courses.0.slug', '../x', 'courses[0].slug: is no course slug of OCW'],
    ['courses.0.slug', '__proto__', 'courses[0].slug: is no course slug of OCW'],
    ['courses.0.title', undefined, 'courses[0].title: must be text'],
    ['courses.0.title', ' ', 'courses[0].title: is empty'],
    ['courses.0.title', 'x'.repeat(501), 'courses[0].title: is longer than 500 characters'],
    ['courses.0.year', '2012', 'courses[0].year: must be a year'],
    ['courses.0.year', 2012.5, 'courses[0].year: must be a year'],
    ['courses.0.origin', null, 'courses[0].origin: must say where the fact is known from'],
    ['courses.0.origin.kind', 'rumour', 'courses[0].origin.kind: is no kind of origin'],
    ['courses.0.lectures.0.id', 'youtube:odj5VnTI49', 'courses[0].lectures[0].id: is neither'],
    ['courses.0.lectures.0.id', 'youtube:odj5VnTI4900', 'courses[0].lectures[0].id: is neither'],
    ['courses.0.lectures.0.id', 'vimeo:1', 'courses[0].lectures[0].id: is neither'],
    ['courses.0.lectures.0.id', 'file:', 'courses[0].lectures[0].id: is neither'],
    ['courses.0.lectures.0.id', 'file:/courses/a b', 'courses[0].lectures[0].id: is neither'],
    ['courses.0.lectures.0.id', 'archive:item', 'courses[0].lectures[0].id: is neither'],
    ['courses.0.lectures.0.id', 'archive:item/../x', 'courses[0].lectures[0].id: is neither'],
    ['courses.0.lectures.0.duration', -1, 'courses[0].lectures[0].duration: is before the start'],
    ['courses.0.lectures.0.duration', NaN, 'courses[0].lectures[0].duration: must be a number'],
    [`${SOURCE}.kind`, 'vimeo', 'sources[0].kind: is no kind of place'],
    [`${SOURCE}.id`, 'odj5VnTI49', 'sources[0].id: is no id of its kind of place'],
    [`${SOURCE}.kind`, 'itunes', 'sources[0].id: is no id of its kind of place'],
    [`${SOURCE}.offset`, Infinity, 'sources[0].offset: must be a number of seconds'],
    [`${SOURCE}.retired`, 'no', 'sources[0].retired: must be true or false'],
    ['courses.0.sources.0.id', '/courses/x/', 'sources[0].id: is no id of its kind of place'],
    ['courses.0.sources.0.id', 'courses/x?y', 'sources[0].id: is no id of its kind of place'],
    [`${LISTING}.uid`, '3d94fee3e93ba7b4830a21068378aa22', 'listings[0].uid: is no uid of OCW'],
    [`${LISTING}.position`, 0, 'listings[0].position: must be 1 or more'],
    [`${LISTING}.start`, 1e9, 'listings[0].start: is longer than a day'],
    [`${LISTING}.end`, 13, 'listings[0].end: is not after the start'],
    [`${LISTING}.description.0.href`, 'javascript:x', 'href: is no http or https address'],
    [`${LISTING}.session.evidence`, 'guess', 'session.evidence: is no evidence'],
    [`${LISTING}.lecture`, 'youtube:AAAAAAAAAAA', 'youtube:AAAAAAAAAAA is not in this file'],
    [`${RESOURCE}.kind`, 'virus', 'resources[0].kind: is no kind of resource'],
    [`${RESOURCE}.address`, 'javascript:alert(1)', 'address: is no http or https address'],
    [`${RESOURCE}.address`, ' java\nscript:x', 'address: is no http or https address'],
    [`${RESOURCE}.address`, 'data:text/html,x', 'address: is no http or https address'],
    [`${RESOURCE}.address`, 'courses/x', 'address: is no http or https address'],
    [`${RESOURCE}.ref`, { kind: 'youtube', id: 'x' }, 'ref.id: is no id of its kind of place'],
    ['courses.0.readings.0.published', 'yesterday', 'published: must be a date'],
    ['courses.0.readings.0.published', '1999-13', 'published: must be a date'],
    ['courses.0.readings.0', 'x', 'readings[0]: is no part of a Lectern catalogue'],
    ['courses.0.instructors', Array(101).fill('x'), 'instructors: has more than 100 entries'],
  ])('refuses %s = %j', (path, value, reason) => {
    expect(parseCatalogue(damaged(path, value))).toEqual({
      ok: false,
      reason: expect.stringContaining(reason),
    });
  });

  const WHOLE = { lecture: ID, start: null, end: null };
  const twice = small().courses[0];
  it.each<[name: string, data: unknown, reason: string]>([
    ['nothing', undefined, 'is no part of a Lectern catalogue'],
    ['a list', [], 'is no part of a Lectern catalogue'],
    ['a course twice', file(...(twice ? [twice, twice] : [])), 'courses[1].slug: 8-04-physics'],
    [
      'a listing twice',
      small({ listings: [listing(1, ID), listing(1, ID)] }),
      `courses[0].listings[1].uid: ${uid(1)} is there twice`,
    ],
    [
      'a listing in two courses',
      file(...small().courses, course('other', { listings: [listing(1, ID)] })),
      'courses[1].listings[0].uid',
    ],
    [
      'a lecture twice',
      small({ lectures: [lecture(ID), lecture(ID)] }),
      'courses[0].lectures[1].id: is there twice',
    ],
    [
      'a reading twice',
      small({ readings: [reading('a', null), reading('a', '1')] }),
      'courses[0].readings[1].id: is there twice',
    ],
    [
      'a clip that ends where the recording starts',
      small({ listings: [listing(1, ID, { end: 0 })] }),
      'courses[0].listings[0].end: is not after the start',
    ],
    [
      'a replaced recording that it does not have',
      small({
        listings: [listing(1, ID, { replaced: [{ ...WHOLE, lecture: 'youtube:OOOOOOOOOOO' }] })],
      }),
      'courses[0].listings[0].replaced[0].lecture: youtube:OOOOOOOOOOO is not in this file',
    ],
    [
      'a replaced clip that ends where it starts',
      small({ listings: [listing(1, ID, { replaced: [{ ...WHOLE, start: 9, end: 9 }] })] }),
      'courses[0].listings[0].replaced[0].end: is not after the start',
    ],
  ])('refuses %s', (_name, data, reason) => {
    expect(parseCatalogue(data)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  it('takes a recording in two courses, listed in one file', () => {
    const other = course('8-04sc-physics', { listings: [listing(2, ID)] });
    expect(parseCatalogue(file(...small().courses, other))).toMatchObject({ ok: true });
  });

  it('never throws', () => {
    const paths = [
      'courses',
      'courses.0',
      'courses.0.listings.0',
      'courses.0.sources.0.id',
      'format',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const result = parseCatalogue(damaged(path, value));
        if (!result.ok) expect(result.reason).not.toBe('');
      }),
    );
  }, 60_000);
});

const REGISTRY = '../shared/data/ocw-registry.jsonl';
if (!existsSync(REGISTRY)) console.log(`${REGISTRY} is not here: OCW's slugs are not tested`);

describe.skipIf(!existsSync(REGISTRY))('the courses of OCW', () => {
  it('all have slugs, numbers and titles that the schema takes', () => {
    const lines = readFileSync(REGISTRY, 'utf8').trim().split('\n');
    const rows = lines.map((line) => JSON.parse(line));
    const bySlug = new Map(
      rows.map((row) => [
        row.url_path.replace('courses/', ''),
        { number: row.course_number, title: row.title, term: row.term || null },
      ]),
    );
    const courses = [...bySlug].map(([slug, facts]) => course(slug, facts));
    expect(courses.length).toBeGreaterThan(2_000);
    expect(parseCatalogue(file(...courses))).toMatchObject({ ok: true });
  });
});
