import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import { knowLecture } from '../../../lib/catalogue/know-lecture';
import { viewLecture } from '../../../lib/catalogue/lecture-view';
import { recognise } from '../../../lib/catalogue/recognise';
import { packCourse, unpackCourse } from '../../../lib/catalogue/whole-index/packed-course';
import type { Course } from '../../../lib/domain/course';
import { refKey, type SourceRef } from '../../../lib/domain/source';
import {
  archive,
  course,
  file,
  lecture,
  listing,
  ORIGIN,
  ocw,
  reading,
  source,
  uid,
  youtube,
} from './made-up';

const OLD = youtube('aaaaaaaaaaa');
const NEW = youtube('bbbbbbbbbbb');
const NEXT = youtube('ccccccccccc');
const PAGE = ocw('courses/a/resources/one');
const [oldId, newId, nextId] = [refKey(OLD), refKey(NEW), refKey(NEXT)];

/** A course whose first listing shows this recording. */
function showing(ref: SourceRef, copy: string, others: Partial<Course> = {}): Course {
  const id = refKey(ref);
  return course('a', {
    sessions: [{ label: '4', topic: 'Kites' }],
    readings: [reading('kite', '4')],
    lectures: [lecture(id, [source(ref), source(archive(copy))]), lecture(nextId, [source(NEXT)])],
    listings: [
      listing(1, id, {
        sources: [source(PAGE)],
        session: { label: '4', evidence: 'map', origin: ORIGIN },
      }),
      listing(2, nextId),
    ],
    ...others,
  });
}

const now = showing(NEW, 'a/new.mp4');
const before = showing(OLD, 'a/old.mp4');
const catalogue = createCatalogue([file(now), file(before)]);
const there = { course: 'a', listing: uid(1) };

describe('a recording that OCW has replaced', () => {
  it('is still the lecture that it was, with its readings and neighbours', () => {
    expect(catalogue.find(OLD)).toMatchObject({ type: 'lecture', lecture: oldId, course: 'a' });
    const view = viewLecture(catalogue, oldId, { course: null, listing: null });
    expect(view).toMatchObject({ id: oldId, listing: uid(1), position: 1, count: 2 });
    expect(view?.next?.id).toBe(nextId);
    expect(view?.readings.map((one) => one.reading.id)).toEqual(['kite']);
    // OCW's page is a door to the new one only.
    expect(view?.sources.map(({ id }) => id)).toEqual([OLD.id, 'a/old.mp4']);
    expect(viewLecture(catalogue, newId, there)?.sources.map(({ id }) => id)).toEqual([
      NEW.id,
      'a/new.mp4',
      PAGE.id,
    ]);
  });

  it('keeps its notes under its course', () => {
    expect(knowLecture(catalogue, new Map(), new Map(), oldId)).toMatchObject({
      course: { slug: 'a' },
      listing: uid(1),
      position: 1,
    });
  });

  it.each([
    ['the former one on YouTube', OLD, [], null, { lecture: oldId, course: 'a', listing: null }],
    ['a page that still plays it', PAGE, [OLD], OLD, { lecture: oldId, ...there }],
    ['the page that plays the new one', PAGE, [NEW], NEW, { lecture: newId, ...there }],
    ['the page before anything plays', PAGE, [], null, { lecture: newId, ...there }],
    ['its copy at the Archive', archive('a/old.mp4'), [], null, { lecture: oldId }],
  ])('is told from the new one: %s', (_what, address, players, playing, expected) => {
    expect(recognise(catalogue, { address, players }, playing)).toMatchObject({
      type: 'lecture',
      ...expected,
    });
  });

  it('is no listing more of its course, and comes after every listing that shows it now', () => {
    expect(catalogue.course('a')?.listings).toHaveLength(2);
    const elsewhere = course('b', { lectures: [lecture(oldId)], listings: [listing(9, oldId)] });
    const both = createCatalogue([file(now, elsewhere), file(before)]);
    expect(both.lecture(oldId)?.entries.map((one) => one.course.slug)).toEqual(['b', 'a']);
    // Two recordings that OCW had confused, and has put right.
    const swapped = showing(NEXT, 'a/old.mp4', {
      lectures: [lecture(oldId), lecture(nextId)],
      listings: [listing(1, nextId), listing(2, oldId)],
    });
    const right = createCatalogue([file(swapped), file(before)]);
    expect(right.lecture(oldId)?.entries.map((one) => one.listing.uid)).toEqual([uid(2)]);
  });

  it('is not lost in an index of courses, which is no larger without any', () => {
    const merged = catalogue.course('a') ?? now;
    const packed = packCourse(merged);
    expect(unpackCourse(packed).listings[0]?.replaced).toEqual(merged.listings[0]?.replaced);
    expect(packCourse(unpackCourse(packed))).toEqual(packed);
    expect(Object.keys(packCourse(now))).not.toContain('replaced');
  });
});
