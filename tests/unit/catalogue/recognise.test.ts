import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import { recognise } from '../../../lib/catalogue/recognise';
import type { Recognition } from '../../../lib/domain/recognition';
import type { SourceRef } from '../../../lib/domain/source';
import {
  archive,
  course,
  file,
  lecture,
  listing,
  ORIGIN,
  ocw,
  source,
  uid,
  youtube,
} from './made-up';

// Recordings A and B; A is in both courses, in the second whole and as a clip. V is a related video, X and Y are unknown.
const A = youtube('AAAAAAAAAAA');
const B = youtube('BBBBBBBBBBB');
const V = youtube('VVVVVVVVVVV');
const X = youtube('XXXXXXXXXXX');
const Y = youtube('YYYYYYYYYYY');

const ADDRESS = 'https://www.youtube.com/watch?v=VVVVVVVVVVV';
const catalogue = createCatalogue([
  file(
    course('one', {
      lectures: [
        lecture('youtube:AAAAAAAAAAA', [source(A), source(archive('item/a.mp4'))]),
        lecture('youtube:BBBBBBBBBBB', [source(B)]),
      ],
      listings: [
        listing(1, 'youtube:AAAAAAAAAAA', { sources: [source(ocw('courses/one/resources/a'))] }),
        listing(2, 'youtube:BBBBBBBBBBB', {
          sources: [source(ocw('courses/one/resources/b')), source(ocw('courses/one/pages/week'))],
          resources: [
            {
              kind: 'related-video',
              title: 'V',
              by: null,
              address: ADDRESS,
              ref: V,
              origin: ORIGIN,
            },
          ],
        }),
      ],
    }),
    course('two', {
      lectures: [lecture('youtube:AAAAAAAAAAA', [source(A)])],
      listings: [
        listing(11, 'youtube:AAAAAAAAAAA', { sources: [source(ocw('courses/two/resources/a'))] }),
        listing(12, 'youtube:AAAAAAAAAAA', {
          start: 13,
          end: 90,
          sources: [source(ocw('courses/two/resources/a-clip'))],
        }),
      ],
    }),
  ),
]);

const inCourse = (course: string): Recognition => ({ type: 'course', course });
const unknown = (ref: SourceRef, course: string | null = null): Recognition => ({
  type: 'unknown-recording',
  ref,
  course,
});
const nothing: Recognition = { type: 'nothing' };
const related: Recognition = {
  type: 'related',
  ref: V,
  title: 'V',
  course: 'one',
  listings: [uid(2)],
};
const of = (id: string, course: string, number: number | null): Recognition => ({
  type: 'lecture',
  lecture: `youtube:${id.repeat(11)}`,
  course,
  listing: number === null ? null : uid(number),
});

type Row = [
  name: string,
  address: SourceRef | null,
  players: SourceRef[],
  playing: SourceRef | null,
  expected: Recognition,
];

describe.each<[place: string, rows: Row[]]>([
  [
    'on YouTube',
    [
      ['a lecture', A, [A], A, of('A', 'one', null)],
      ['a lecture whose player is not found yet', A, [], null, of('A', 'one', null)],
      ['a related video', V, [V], null, related],
      ['a related video without a player', V, [], null, related],
      ['an unknown video', X, [X], X, unknown(X)],
      ['an unknown video without a player', X, [], null, unknown(X)],
      ['the miniplayer with a lecture, on a page of its own', null, [A], A, of('A', 'one', null)],
      ['the miniplayer with an unknown video', null, [X], X, nothing],
      ['a page without a video', null, [], null, nothing],
      ['an autoplayed video, before the address follows', A, [X], X, unknown(X)],
      ['an autoplayed lecture, before the address follows', X, [B], B, of('B', 'one', null)],
      ['an autoplayed video after a related one', V, [X], X, unknown(X)],
      ['a player of the page before, which still plays', A, [A], B, of('A', 'one', null)],
    ],
  ],
  [
    'on OCW, one player',
    [
      ['a lecture’s page', ocw('courses/one/resources/a'), [A], null, of('A', 'one', 1)],
      ['the same in another course', ocw('courses/two/resources/a'), [A], A, of('A', 'two', 11)],
      ['a clip’s page', ocw('courses/two/resources/a-clip'), [A], A, of('A', 'two', 12)],
      ['a page that embeds it', ocw('courses/one/pages/x'), [A], A, of('A', 'one', 1)],
      [
        'a page that embeds it, where the course lists it twice',
        ocw('courses/two/pages/x'),
        [A],
        A,
        of('A', 'two', null),
      ],
      ['a page of an unknown course', ocw('courses/three/pages/x'), [A], A, of('A', 'one', null)],
      ['another lecture’s page', ocw('courses/one/resources/b'), [A], A, of('A', 'one', 1)],
      ['a replaced recording', ocw('courses/one/resources/a'), [X], X, unknown(X, 'one')],
      ['a related video', ocw('courses/one/pages/x'), [V], V, related],
      ['an unknown video', ocw('courses/one/pages/x'), [X], null, unknown(X, 'one')],
      ['an unknown video of an unknown course', ocw('courses/three/pages/x'), [X], X, nothing],
      [
        'a player in a frame, before the page is searched',
        ocw('courses/one/pages/x'),
        [],
        B,
        of('B', 'one', 2),
      ],
      [
        'a file that OCW serves itself',
        ocw('courses/one/resources/a'),
        [{ kind: 'file', id: 'static_resources/a.mp4' }],
        null,
        of('A', 'one', 1),
      ],
    ],
  ],
  [
    'on OCW, several players',
    [
      ['none plays', ocw('courses/one/pages/x'), [A, B], null, of('A', 'one', 1)],
      ['the second plays', ocw('courses/one/pages/x'), [A, B], B, of('B', 'one', 2)],
      ['the page is of the second', ocw('courses/one/pages/week'), [A, B], B, of('B', 'one', 2)],
      ['an unknown one stands first', ocw('courses/one/pages/x'), [X, B], null, of('B', 'one', 2)],
      ['a related one stands first', ocw('courses/one/pages/x'), [V, B], null, of('B', 'one', 2)],
      ['a related one plays', ocw('courses/one/pages/x'), [B, V], V, related],
      ['an unknown one plays', ocw('courses/one/pages/x'), [B, X], X, of('B', 'one', 2)],
      ['all unknown', ocw('courses/one/pages/x'), [X, Y], null, inCourse('one')],
      [
        'all unknown on a lecture’s page',
        ocw('courses/one/resources/a'),
        [X, Y],
        null,
        unknown(X, 'one'),
      ],
      ['all unknown of an unknown course', ocw('courses/three/pages/x'), [X, Y], null, nothing],
    ],
  ],
  [
    'on OCW, no player',
    [
      ['a lecture’s page', ocw('courses/one/resources/b'), [], null, of('B', 'one', 2)],
      ['a course', ocw('courses/one'), [], null, inCourse('one')],
      ['a page below it', ocw('courses/one/pages/readings'), [], null, inCourse('one')],
      ['its legacy shape', ocw('courses/physics/one/readings'), [], null, inCourse('one')],
      ['an unknown course', ocw('courses/three'), [], null, nothing],
    ],
  ],
  [
    'at the Archive',
    [
      ['a lecture', archive('item/a.mp4'), [archive('item/a.mp4')], null, of('A', 'one', null)],
      ['a lecture without a player', archive('item/a.mp4'), [], null, of('A', 'one', null)],
      ['the item', archive('item'), [], null, inCourse('one')],
      [
        'the item, a lecture plays',
        archive('item'),
        [archive('item/a.mp4')],
        null,
        of('A', 'one', null),
      ],
      ['an unknown file', archive('item/z.mp4'), [archive('item/z.mp4')], null, inCourse('one')],
      ['another file plays', archive('item/a.mp4'), [archive('item/z.mp4')], null, inCourse('one')],
      ['an unknown item', archive('other/z.mp4'), [archive('other/z.mp4')], null, nothing],
    ],
  ],
])('%s', (_place, rows) => {
  it.each(rows)('%s', (_name, address, players, playing, expected) => {
    expect(recognise(catalogue, { address, players }, playing)).toEqual(expected);
  });
});

describe('a recording that two courses list, on YouTube', () => {
  const twice = (slug: string, playlists?: string[]) =>
    course(slug, {
      ...(playlists ? { playlists } : {}),
      lectures: [lecture('youtube:AAAAAAAAAAA', [source(A)])],
      listings: [listing(1, 'youtube:AAAAAAAAAAA')],
    });
  const both = createCatalogue([file(twice('one'), twice('two', ['PLtwo']))]);

  it.each([
    ['no playlist', {}, 'one'],
    ['a playlist of the other course', { list: 'PLtwo' }, 'two'],
    ['a playlist that no course has', { list: 'PLmine' }, 'one'],
  ])('in %s', (_, list, slug) => {
    const shown = { address: A, players: [A], ...list };
    expect(recognise(both, shown, A)).toEqual(of('A', slug, null));
    // It says nothing of a recording that the course does not list.
    expect(recognise(both, { address: X, players: [X], ...list }, X)).toEqual(unknown(X));
  });
});

it('an empty catalogue knows nothing', () => {
  const empty = createCatalogue([]);
  expect(recognise(empty, { address: ocw('courses/one'), players: [] }, null)).toEqual(nothing);
  expect(recognise(empty, { address: X, players: [X] }, X)).toEqual(unknown(X));
});

describe('a course of OCW that no file knows', () => {
  const slug = '8-01sc-classical-mechanics-fall-2016';

  it.each([
    `courses/${slug}`,
    `courses/${slug}/resources/lecture-1`,
    `courses/physics/${slug}/lecture-videos/lecture-1`,
  ])('can be learned from %s', (id) => {
    const shown = { address: ocw(id), players: [X] };
    expect(recognise(createCatalogue([]), shown, null)).toEqual({ type: 'unknown-course', slug });
  });

  it.each(['15-356S12', 'courses/physics', 'search'])('is not named by %s', (id) => {
    const shown = { address: ocw(id), players: [] };
    expect(recognise(createCatalogue([]), shown, null)).toEqual({ type: 'nothing' });
  });
});
