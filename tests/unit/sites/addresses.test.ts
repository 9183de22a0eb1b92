import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refKey, type SourceRef } from '../../../lib/domain/source';
import { openAddress, parseAddress, SITES } from '../../../lib/sites';
import { ocw } from '../../../lib/sites/ocw';
import { parseStart } from '../../../lib/sites/youtube-address';
import { type Row, TRUTH_TABLE } from './truth-table';

const ROWS: Row[] = Object.values(TRUTH_TABLE).flat();

function keyOf(ref: SourceRef | null): string | null {
  return ref && refKey(ref);
}

describe('the truth table', () => {
  test('is long enough, names no address twice, and every kind in it has addresses that give it and that do not', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(110);
    expect(new Set(ROWS.map(([address]) => address)).size).toBe(ROWS.length);
    for (const { id } of SITES) {
      const refs = TRUTH_TABLE[id].map(([, ref]) => ref);
      expect(refs.filter((ref) => ref?.startsWith(`${id}:`)).length).toBeGreaterThan(9);
      expect(refs.filter((ref) => ref === null).length).toBeGreaterThan(9);
    }
  });

  test.each(ROWS)('%s', (address, expected) => {
    const url = new URL(address);
    expect(keyOf(parseAddress(url))).toBe(expected);
    for (const site of SITES) {
      const isOwner = expected?.startsWith(`${site.id}:`) ?? false;
      expect(keyOf(site.parse(url)), site.id).toBe(isOwner ? expected : null);
    }
  });

  test('opening a ref leads to an address that gives the same ref', () => {
    for (const [address] of ROWS) {
      const ref = parseAddress(new URL(address));
      if (!ref) continue;
      const opened = openAddress(ref, 754);
      expect(opened && keyOf(parseAddress(new URL(opened)))).toBe(refKey(ref));
    }
  });
});

describe('any address', () => {
  const hosts = ['ocw.mit.edu', 'learn.mit.edu', 'www.youtube.com', 'youtu.be', 'archive.org'];
  const parts = fc.oneof(
    fc.constantFrom(
      'courses',
      'o',
      'watch',
      'embed',
      'details',
      'download',
      'resources',
      '%',
      '..',
    ),
    fc.string(),
  );

  test('has at most one owner and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hosts), fc.array(parts), fc.string(), (host, path, query) => {
        const address = `https://${host}/${path.join('/')}?v=${query}`;
        if (!URL.canParse(address)) return;
        const owners = SITES.filter((site) => site.parse(new URL(address)));
        expect(owners.length).toBeLessThan(2);
      }),
    );
  });

  test('of YouTube that names a video names 11 characters of it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{1,24}$/), (id) => {
        const ref = parseAddress(new URL(`https://www.youtube.com/watch?v=${id}`));
        expect(ref).toEqual(id.length === 11 ? { kind: 'youtube', id } : null);
      }),
    );
  });
});

describe('opening', () => {
  test.each([
    ['youtube', 'odj5VnTI490', 754.9, 'https://www.youtube.com/watch?v=odj5VnTI490&t=754s'],
    ['youtube', '-qTVDxXBK5A', 0, 'https://www.youtube.com/watch?v=-qTVDxXBK5A&t=0s'],
    ['youtube', 'odj5VnTI490', null, 'https://www.youtube.com/watch?v=odj5VnTI490'],
    ['youtube', 'odj5VnTI490&t=1', null, null],
    ['ocw', 'courses/15-356-x-2012', 754, 'https://ocw.mit.edu/courses/15-356-x-2012/'],
    ['ocw', '15-356S12', null, 'https://ocw.mit.edu/15-356S12/'],
    ['archive', 'item/a.mp4', 754.9, 'https://archive.org/download/item/a.mp4#t=754'],
    ['archive', 'item/a.mp4', null, 'https://archive.org/download/item/a.mp4'],
    ['archive', 'item/b/a #1?.mp4', 7, 'https://archive.org/download/item/b/a%20%231%3F.mp4#t=7'],
    ['archive', 'item/a.avi', 754, 'https://archive.org/details/item/a.avi?start=754'],
    ['archive', 'item', 754, 'https://archive.org/details/item?start=754'],
    ['archive', 'item', null, 'https://archive.org/details/item'],
    ['itunes', 'itunes.apple.com/us/itunes-u/x/id674624937?i=162681733', 754, null],
    ['file', 'courses/15-356-x-2012/a.pdf', null, null],
  ] as const)('%s:%s at %s', (kind, id, time, address) => {
    expect(openAddress({ kind, id }, time)).toBe(address);
  });
});

describe('the second at which an address of YouTube starts', () => {
  test.each([
    ['?v=odj5VnTI490', null],
    ['?v=odj5VnTI490&t=90', 90],
    ['?v=odj5VnTI490&t=90s', 90],
    ['?v=odj5VnTI490&t=1m30s', 90],
    ['?v=odj5VnTI490&t=1m', 60],
    ['?v=odj5VnTI490&t=1h', 3600],
    ['?v=odj5VnTI490&t=1h2m3s', 3723],
    ['?v=odj5VnTI490&start=754', 754],
    ['?v=odj5VnTI490&time_continue=12', 12],
    ['?v=odj5VnTI490#t=12m34s', 754],
    ['?v=odj5VnTI490#t=754&x=1', 754],
    ['?v=odj5VnTI490&t=10#t=20', 10],
    ['?v=odj5VnTI490&t=', null],
    ['?v=odj5VnTI490&t=soon', null],
    ['?v=odj5VnTI490&t=-5', null],
  ])('%s', (query, seconds) => {
    expect(parseStart(new URL(`https://www.youtube.com/watch${query}`))).toBe(seconds);
  });
});

describe('legacy departments', () => {
  const departments =
    'chemistry biological-engineering aeronautics-and-astronautics global-studies-and-languages global-languages mathematics health-sciences-and-technology edgerton-center womens-and-gender-studies urban-studies-and-planning sloan-school-of-management anthropology engineering-systems-division chemical-engineering earth-atmospheric-and-planetary-sciences music-and-theater-arts athletics-physical-education-and-recreation architecture experimental-study-group literature mechanical-engineering electrical-engineering-and-computer-science materials-science-and-engineering history linguistics-and-philosophy institute-for-data-systems-and-society biology civil-and-environmental-engineering comparative-media-studies-writing nuclear-engineering economics concourse brain-and-cognitive-sciences science-technology-and-society political-science media-arts-and-sciences physics supplemental-resources'.split(
      ' ',
    );

  test.each(departments)('%s', (department) => {
    const path = `courses/${department}/18-06-linear-algebra-spring-2010`;
    const page = new URL(`https://ocw.mit.edu/${path}/video-lectures/lecture-1`);
    expect(ocw.parse(page)?.id).toBe(`${path}/video-lectures/lecture-1`);
    expect(ocw.parse(new URL(`https://ocw.mit.edu/${path}/`))?.id).toBe(
      'courses/18-06-linear-algebra-spring-2010',
    );
  });
});

const DATA = '../shared/data';

describe.skipIf(!existsSync(DATA))('the addresses of real data', () => {
  const lines = (file: string) => readFileSync(`${DATA}/${file}`, 'utf8').trim().split('\n');

  test('every course of the registry, but for two test sites', () => {
    const missed = lines('ocw-registry.jsonl')
      .map((line) => String(JSON.parse(line).url_path))
      .filter((path) => ocw.parse(new URL(`https://ocw.mit.edu/${path}/`))?.id !== path);
    expect(missed).toEqual(['courses/ocw-ci-test-course', 'courses/test-site']);
  });

  test('every short code, but for vanity names', () => {
    const missed = lines('ocw-shortcodes.tsv')
      .map((line) => line.split('\t')[0] ?? '')
      .filter((code) => ocw.parse(new URL(`https://ocw.mit.edu/${code}`))?.id !== code);
    expect(missed.sort()).toEqual([
      '2018-matrix-methods',
      '2020-vision',
      'CMS',
      'CMSW',
      'highlights-of-calculus',
      'how_to_speak',
    ]);
  });

  test('every legacy page keeps its path', () => {
    for (const line of lines('legacy-map.jsonl')) {
      const address = new URL(String(JSON.parse(line).legacy_url));
      expect(ocw.parse(address)?.id).toBe(address.pathname.slice(1));
    }
  });

  test('every YouTube id and every file at the Archive', () => {
    for (const line of lines('ocw-videos.jsonl')) {
      const { youtube_id: id, archive_url: file } = JSON.parse(line);
      if (id) expect(parseAddress(new URL(`https://youtu.be/${id}`))?.id).toBe(id);
      if (!/archive\.org/.test(file ?? '')) continue;
      const [name, item] = new URL(file).pathname.split('/').reverse();
      expect(parseAddress(new URL(file))?.id).toBe(`${item}/${name}`);
    }
  });
});
