import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLegacyRecord } from '../../../lib/catalogue/legacy-record';

const lecture3 = readFileSync('scripts/catalogue/seeds/lecture-3.md', 'utf8');
const lecture4 = readFileSync('scripts/catalogue/seeds/lecture-4.md', 'utf8');

const COURSE = '15-356-how-to-develop-breakthrough-products-and-services-spring-2012';
const SECTION = `courses/sloan-school-of-management/${COURSE}/lecture-videos`;

/** A record with the fields given, and what every record needs. */
function record(fields: Record<string, string>): string {
  const all = {
    uid: '3d94fee3e93ba7b4830a21068378aa22',
    title: 'A lecture',
    technical_location: 'https://ocw.mit.edu/courses/physics/8-04-x/lectures/lecture-1',
    embedded_media: '[{ title: Video-YouTube-Stream, type: Video, media_location: odj5VnTI490 }]',
    ...fields,
  };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

describe('the seeds', () => {
  it('lecture 3', () => {
    expect(parseLegacyRecord('lecture-3.md', lecture3)).toEqual({
      ok: true,
      record: {
        uid: '3d94fee3-e93b-a7b4-830a-21068378aa22',
        course: COURSE,
        title: 'Lecture 3: Users Working Together in Communities Are Powerful Innovators',
        lecture: 'youtube:odj5VnTI490',
        media: {
          youtube: { kind: 'youtube', id: 'odj5VnTI490' },
          archive: { kind: 'archive', id: 'MIT15.356S12/MIT15_356S12lec3_300k.mp4' },
          itunes: {
            ref: {
              kind: 'itunes',
              id: 'itunes.apple.com/us/itunes-u/lecture-3-users-working-together/id674624937?i=162681733',
            },
            names: 'episode',
          },
        },
        page: {
          kind: 'ocw',
          id: `${SECTION}/lecture-3-users-working-together-in-communities-are-powerful-innovators`,
        },
        start: null,
        end: null,
        description: [
          {
            text: 'When users join together to work on a common interest—ranging from open source software projects to kitesurfing—they can carry out large scale innovation projects of great interest to both users and producers. This video explains with examples.',
            href: null,
          },
        ],
        speakers: ['Eric von Hippel'],
        related: [
          {
            kind: 'related-video',
            title: 'SkateBoarding: The Birth of Vertical (The DogTown Video)',
            by: 'knuckletube',
            address: 'http://www.youtube.com/watch?v=1ieY0Zu9IiE',
            ref: { kind: 'youtube', id: '1ieY0Zu9IiE' },
          },
        ],
      },
    });
  });

  it('lecture 4', () => {
    expect(parseLegacyRecord('lecture-4.md', lecture4)).toMatchObject({
      ok: true,
      record: {
        uid: 'e7c28dfd-e3cc-b42b-2db4-49b2672845c3',
        lecture: 'youtube:RPSt0o3yRhI',
        media: { archive: { id: 'MIT15.356S12/MIT15_356S12lec4_300k.mp4' } },
        related: [
          {
            title: 'Foldit: Biology for Gamers',
            by: 'NatureVideoChannel',
            ref: { kind: 'youtube', id: 'axN0xdhznhY' },
          },
        ],
      },
    });
  });
});

describe('irregular records', () => {
  it.each([
    ['a course named by its address only', record({}), { course: '8-04-x' }],
    [
      'a supplemental resource',
      record({ technical_location: 'https://ocw.mit.edu/resources/res-6-007-x/video/lecture-1' }),
      { course: 'res-6-007-x', page: { kind: 'ocw', id: 'resources/res-6-007-x/video/lecture-1' } },
    ],
    ['a uid with dashes', record({ uid: '3D94FEE3-e93b-a7b4-830a-21068378aa22' }), {}],
    ['a title with blanks', record({ title: '"  A\t lecture "' }), {}],
    ['a title with markup', record({ title: 'A<sup></sup> lect&#117;re' }), {}],
    ['a title with signs', record({ title: '‖x‖ < 1 & so on' }), { title: '‖x‖ < 1 & so on' }],
    ['keys without a value', record({ about_this_resource_text: 'null', start_time: '' }), {}],
    ['a clip', record({ start_time: "'13'", end_time: '9o' }), { start: 13, end: 90 }],
    [
      'a recording that is only at the Archive',
      record({
        embedded_media:
          '[{ title: Video-Internet Archive-MP4, type: Video, media_location: https://archive.org/download/i/f.mp4 }]',
      }),
      { lecture: 'archive:i/f.mp4' },
    ],
    ['keys of a prototype', record({ ['__proto__']: '{ title: x }', constructor: 'x' }), {}],
  ])('takes %s', (_name, text, facts) => {
    expect(parseLegacyRecord('x.md', text)).toMatchObject({
      ok: true,
      record: { title: 'A lecture', uid: '3d94fee3-e93b-a7b4-830a-21068378aa22', ...facts },
    });
  });

  it.each([
    ['no record', 'None', '', 'has no front matter'],
    ['a list', '---\n- a\n---\n', '', 'is no list of fields'],
    ['a short uid', record({ uid: '3d94' }), 'uid', 'is not 32 hexadecimal digits'],
    ['no title', record({ title: "''" }), 'title', 'is missing'],
    ['a title of the wrong type', record({ title: '[a]' }), 'title', 'is not text'],
    ['media of the wrong type', record({ embedded_media: 'x' }), 'embedded_media', 'is no list'],
    [
      'an item of the wrong type',
      record({ embedded_media: '[x]' }),
      'embedded_media.0',
      'is no item',
    ],
    [
      'an id of the wrong type',
      record({ embedded_media: '[{ media_location: { a: b } }]' }),
      'embedded_media.0.media_location',
      'is not text',
    ],
    ['no address', record({ technical_location: '' }), 'technical_location', 'is no address'],
    [
      'an address elsewhere',
      record({ technical_location: 'https://evil.example/courses/physics/8-04-x/a' }),
      'technical_location',
      'is no address',
    ],
    [
      'a recording elsewhere',
      record({
        embedded_media:
          '[{ title: Video-TechTV-Stream, type: Video, media_location: http://techtv.mit.edu/videos/1 }]',
      }),
      'embedded_media',
      'only: Video-TechTV-Stream',
    ],
    ['no media', record({ embedded_media: '[]' }), 'embedded_media', 'only: nothing'],
    [
      'a text without end',
      record({ about_this_resource_text: 'x'.repeat(100_001) }),
      'about_this_resource_text',
      'is longer than',
    ],
  ])('refuses %s', (_name, text, field, reason) => {
    expect(parseLegacyRecord('x.md', text)).toEqual({
      ok: false,
      refusal: { file: 'x.md', field, reason: expect.stringContaining(reason) },
    });
  });

  it('never throws, however a seed is damaged', () => {
    const damage = fc.record({
      from: fc.nat(lecture3.length),
      length: fc.nat(60),
      by: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '&a ',
          '*a',
          '[',
          '{',
          '---\n',
          '!!js/function ',
          '<<: ',
          '"',
          '\n- ',
          ': ',
          '\0',
        ),
      ),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (damages) => {
        const text = damages.reduce(
          (text, { from, length, by }) => text.slice(0, from) + by + text.slice(from + length),
          lecture3,
        );
        const result = parseLegacyRecord('x.md', text);
        if (!result.ok) expect(result.refusal.reason).not.toBe('');
        else expect(result.record.lecture).toMatch(/^youtube:[\w-]{11}$|^archive:[^/]+\/./);
      }),
    );
  }, 60_000);

  it('never throws, whatever its fields hold', () => {
    const value = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value));
    const key = fc.constantFrom(
      'uid',
      'title',
      'technical_location',
      'embedded_media',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.dictionary(key, value), (fields) => {
        expect(typeof parseLegacyRecord('x.md', record(fields)).ok).toBe('boolean');
      }),
    );
  }, 60_000);
});
