import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../../../lib/catalogue/schema';
import { toFacts } from '../../../../lib/catalogue/whole-index/pack-index';
import { packUid, unpackUid } from '../../../../lib/catalogue/whole-index/packed-uid';
import {
  archive,
  course,
  file,
  lecture,
  listing,
  ocw,
  reading,
  source,
  uid,
  youtube,
} from '../made-up';

const SLUG = '0-01-made-up-things-fall-2030';
const ONE = youtube('aaaaaaaaaaa');
const ITEM = archive('MIT0.01F30/lec1.mp4');
const PAGE = ocw(`courses/${SLUG}/resources/one`);
const LEGACY = ocw('courses/physics/0-01-older-fall-2020/video-lectures/one');

const FULL = course(SLUG, {
  number: '0.01',
  title: 'Made-up Things',
  term: 'Fall',
  year: 2030,
  instructors: ['Ada Example'],
  sources: [source(ocw(`courses/${SLUG}`)), source(ocw('0-01F30'))],
  sessions: [{ label: '1', topic: 'Things' }],
  readings: [reading('r', '1')],
  lectures: [
    lecture('youtube:aaaaaaaaaaa', [source(ONE), { ...source(ITEM), offset: 4 }]),
    lecture('archive:MIT0.01F30/lec2.mp4'),
  ],
  listings: [
    listing(5, 'archive:MIT0.01F30/lec2.mp4', { title: 'Second' }),
    listing(2, 'youtube:aaaaaaaaaaa', {
      title: 'First',
      start: 60,
      end: 90,
      description: [{ text: 'A sentence.', href: null }],
      speakers: ['Ada'],
      sources: [source(PAGE), source(LEGACY)],
    }),
  ],
});

describe('the facts of a course', () => {
  const facts = toFacts(FULL);

  it('are a course of the catalogue', () => {
    expect(parseCatalogue(file(facts))).toMatchObject({ ok: true });
  });

  it('are its names, ids, addresses, clips and order', () => {
    expect(facts).toMatchObject({
      slug: SLUG,
      number: '0.01',
      title: 'Made-up Things',
      term: 'Fall',
      year: 2030,
      instructors: ['Ada Example'],
      lectures: [
        { id: 'youtube:aaaaaaaaaaa', sources: [ONE, { ...ITEM, offset: 4 }] },
        {
          id: 'archive:MIT0.01F30/lec2.mp4',
          sources: [{ kind: 'archive', id: 'MIT0.01F30/lec2.mp4', offset: 0 }],
        },
      ],
      listings: [
        { uid: uid(2), title: 'First', position: 1, start: 60, end: 90, sources: [PAGE, LEGACY] },
        { uid: uid(5), title: 'Second', position: 2, start: null, end: null, sources: [] },
      ],
    });
    expect(facts.sources.map(({ id }) => id)).toEqual([`courses/${SLUG}`, '0-01F30']);
  });

  it('hold no text of the pages, and nothing of the sessions', () => {
    expect(facts.sessions).toEqual([]);
    expect(facts.readings).toEqual([]);
    expect(facts.listings).toMatchObject([
      { description: [], speakers: [], session: null, resources: [] },
      { description: [], speakers: [], session: null, resources: [] },
    ]);
  });

  it('say from which page of OCW they are known', () => {
    const page = `https://ocw.mit.edu/${PAGE.id}/`;
    expect(facts.listings[0]?.origin.from).toBe(page);
    expect(facts.listings[0]?.sources[1]?.origin.from).toBe(`https://ocw.mit.edu/${LEGACY.id}/`);
    expect(facts.lectures[0]?.sources[1]?.origin.from).toBe(page);
    expect(facts.lectures[1]?.sources[0]?.origin.from).toBe(facts.origin.from);
  });

  it('are the same when they are taken of themselves', () => {
    expect(toFacts(facts)).toEqual(facts);
  });
});

it('a uid comes back as it was', () => {
  fc.assert(
    fc.property(fc.uuid(), (one) => {
      expect(unpackUid(packUid(one))).toBe(one);
    }),
  );
});
