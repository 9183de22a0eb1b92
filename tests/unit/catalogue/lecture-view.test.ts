import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import { knowLecture } from '../../../lib/catalogue/know-lecture';
import { viewLecture } from '../../../lib/catalogue/lecture-view';
import { SAMPLE_NAME } from '../storage/sample';
import { course, file, lecture, listing } from './made-up';

const catalogue = createCatalogue([JSON.parse(readFileSync('public/catalogue.json', 'utf8'))]);
const ANY = { course: null, listing: null };

describe('the view of lecture 3', () => {
  const view = viewLecture(catalogue, 'youtube:odj5VnTI490', ANY);

  test('has its place in the course and its neighbours', () => {
    expect(view).toMatchObject({
      course: { number: '15.356', term: 'Spring', year: 2012 },
      position: 3,
      count: 4,
      speakers: ['Eric von Hippel'],
      previous: { id: 'youtube:31iUEuwi740' },
      next: { id: 'youtube:RPSt0o3yRhI' },
      elsewhere: [],
    });
  });

  test('has every door, the recording’s own before OCW’s pages', () => {
    expect(view?.sources.map(({ kind, retired }) => [kind, retired])).toEqual([
      ['youtube', false],
      ['archive', false],
      ['itunes', true],
      ['ocw', false],
      ['ocw', false],
    ]);
  });

  test('has the readings of its own session by the explicit map, then those of the course', () => {
    expect(view?.readings.map(({ reading, evidence }) => [reading.session, evidence])).toEqual([
      ['4', 'map'],
      ['4', 'map'],
      [null, null],
    ]);
    expect(view?.readings[2]?.reading).toMatchObject({
      title: 'Users Rule',
      authors: ['Eric von Hippel'],
      container: 'MIT Technology Review',
      published: '2011-02-22',
    });
  });
});

test('a clip says what of the recording it shows', () => {
  const id = 'youtube:AAAAAAAAAAA';
  const clips = createCatalogue([
    file(
      course('one', {
        lectures: [lecture(id)],
        listings: [listing(1, id), listing(2, id, { start: 13, end: 60 })],
      }),
    ),
  ]);
  const clipOf = (uid: string) => viewLecture(clips, id, { course: null, listing: uid })?.clip;
  expect(clipOf(listing(1, id).uid)).toEqual({ start: null, end: null });
  expect(clipOf(listing(2, id).uid)).toEqual({ start: 13, end: 60 });
});

test('another course that lists a lecture whole and as a clip is named once', () => {
  const id = 'youtube:AAAAAAAAAAA';
  const both = createCatalogue([
    file(
      course('one', { lectures: [lecture(id)], listings: [listing(1, id)] }),
      course('two', {
        lectures: [lecture(id)],
        listings: [listing(2, id), listing(3, id, { start: 13 })],
      }),
    ),
  ]);
  const elsewhere = (wanted: string) =>
    viewLecture(both, id, { course: wanted, listing: null })?.elsewhere.map(({ slug }) => slug);
  expect(elsewhere('one')).toEqual(['two']);
  expect(elsewhere('two')).toEqual(['one']);
});

test('a lecture that the catalogue does not know has no view', () => {
  expect(viewLecture(catalogue, 'youtube:AAAAAAAAAAA', ANY)).toBeNull();
});

describe('what is known of a lecture that notes belong to', () => {
  test('comes from the catalogue', () => {
    expect(knowLecture(catalogue, new Map(), new Map(), 'youtube:odj5VnTI490')).toMatchObject({
      course: { number: '15.356' },
      position: 3,
      title: 'Lecture 3: Users Working Together in Communities Are Powerful Innovators',
    });
  });

  test('else from the backup it came with', () => {
    const id = 'youtube:AAAAAAAAAAA';
    const name = { ...SAMPLE_NAME, id };
    expect(knowLecture(catalogue, new Map(), new Map([[id, name]]), id)).toEqual(name);
    const known = { ...SAMPLE_NAME, id: 'youtube:odj5VnTI490' };
    expect(knowLecture(catalogue, new Map(), new Map([[known.id, known]]), known.id)).toMatchObject(
      { course: { number: '15.356' } },
    );
  });

  test('else from the student', () => {
    const own = { id: 'youtube:AAAAAAAAAAA', title: 'A talk', createdAt: '' };
    expect(knowLecture(catalogue, new Map([[own.id, own]]), new Map(), own.id)).toMatchObject({
      course: null,
      title: 'A talk',
      sources: [{ kind: 'youtube', id: 'AAAAAAAAAAA' }],
    });
  });

  test('else it is only its id, and still has its door', () => {
    expect(knowLecture(catalogue, new Map(), new Map(), 'archive:item/file.mp4')).toMatchObject({
      title: 'archive:item/file.mp4',
      sources: [{ kind: 'archive', id: 'item/file.mp4' }],
    });
  });
});
