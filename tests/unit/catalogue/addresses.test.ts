import { describe, expect, it } from 'vitest';
import { namesFile, parseArchiveAddress, toItem } from '../../../lib/catalogue/archive-address';
import { parseITunesAddress, toCollection } from '../../../lib/catalogue/itunes-address';
import { courseSlugs, parseOcwAddress, toLegacyHome } from '../../../lib/catalogue/ocw-path';
import { parseWebAddress } from '../../../lib/catalogue/web-address';
import { parseYouTubeAddress } from '../../../lib/catalogue/youtube-address';

const LECTURE_3 = 'MIT15.356S12/MIT15_356S12lec3_300k.mp4';

describe('parseArchiveAddress', () => {
  const cases: [address: string, id: string | null][] = [
    [`https://archive.org/download/${LECTURE_3}`, LECTURE_3],
    [`http://www.archive.org/download/${LECTURE_3}`, LECTURE_3],
    [`http://archive.org/download/${LECTURE_3}  `, LECTURE_3],
    [`https://ia801404.us.archive.org/25/items/${LECTURE_3}`, LECTURE_3],
    [`http://ia601404.us.archive.org/3/items/${LECTURE_3}`, LECTURE_3],
    [`https://archive.org/details/${LECTURE_3}`, LECTURE_3],
    [`https://archive.org/embed/${LECTURE_3}`, LECTURE_3],
    [`https://archive.org/download/${LECTURE_3}#t=90`, LECTURE_3],
    ['https://archive.org/details/MIT15.356S12', 'MIT15.356S12'],
    ['https://archive.org/details/MIT15.356S12/', 'MIT15.356S12'],
    ['https://archive.org/download/item/a%20folder/1.mp4', 'item/a folder/1.mp4'],
    ['https://archive.org/details/@somebody', null],
    ['https://archive.org/search?query=mit', null],
    ['https://archive.org/stream/item/file.mp4', null],
    ['https://archive.org/download/', null],
    [`https://web.archive.org/web/2012/https://archive.org/download/${LECTURE_3}`, null],
    [`https://archive.org.evil.example/download/${LECTURE_3}`, null],
    [`https://ia801404.us.archive.org.evil.example/25/items/${LECTURE_3}`, null],
    [`ftp://archive.org/download/${LECTURE_3}`, null],
    ['https://archive.org/download/item/%2e%2e/other', 'other'],
    ['https://archive.org/download/item/a%2F..%2Fb.mp4', null],
    ['https://archive.org/download/item/%00.mp4', null],
    ['https://archive.org/download/item/%E0%A4%A.mp4', null],
    ['odj5VnTI490', null],
    ['', null],
  ];
  it.each(cases)('%s', (address, id) => {
    expect(parseArchiveAddress(address)).toEqual(id === null ? null : { kind: 'archive', id });
  });

  it('tells a file from an item', () => {
    const file = { kind: 'archive', id: LECTURE_3 } as const;
    expect(namesFile(file)).toBe(true);
    expect(toItem(file)).toEqual({ kind: 'archive', id: 'MIT15.356S12' });
    expect(namesFile(toItem(file))).toBe(false);
  });
});

describe('parseYouTubeAddress', () => {
  const cases: [address: string, id: string | null][] = [
    ['http://www.youtube.com/watch?v=1ieY0Zu9IiE', '1ieY0Zu9IiE'],
    ['https://www.youtube.com/watch?feature=x&v=1ieY0Zu9IiE&t=9', '1ieY0Zu9IiE'],
    ['https://m.youtube.com/watch?v=-5XT0Mzl72E', '-5XT0Mzl72E'],
    ['https://youtu.be/_qTVDxXBK5A?t=3', '_qTVDxXBK5A'],
    ['http://www.youtube.com/v/odj5VnTI490', 'odj5VnTI490'],
    ['https://www.youtube-nocookie.com/embed/odj5VnTI490', 'odj5VnTI490'],
    ['https://www.youtube.com/watch?v=1ieY0Zu9IiEx', null],
    ['https://www.youtube.com/playlist?list=PL1', null],
    ['https://youtube.com.evil.example/watch?v=1ieY0Zu9IiE', null],
    ['http://videolectures.net/mit1801f06_single_variable_calculus/', null],
  ];
  it.each(cases)('%s', (address, id) => {
    expect(parseYouTubeAddress(address)).toEqual(id === null ? null : { kind: 'youtube', id });
  });
});

describe('parseITunesAddress', () => {
  const cases: [address: string, id: string | null, names?: string][] = [
    [
      'https://itunes.apple.com/us/itunes-u/lecture-3-users-working-together/id674624937?i=162681733',
      'itunes.apple.com/us/itunes-u/lecture-3-users-working-together/id674624937?i=162681733',
      'episode',
    ],
    [
      'http://itunes.apple.com/us/podcast/lecture-7/id458320213?i=96547367\t',
      'itunes.apple.com/us/podcast/lecture-7/id458320213?i=96547367',
      'episode',
    ],
    [
      'https://itunes.apple.com/us/itunes-u/id954073595',
      'itunes.apple.com/us/itunes-u/id954073595',
      'collection',
    ],
    [
      'https://itunes.apple.com/us/itunes-u/slug/id9?mt=10',
      'itunes.apple.com/us/itunes-u/slug/id9?mt=10',
      'collection',
    ],
    [
      'https://podcasts.apple.com/us/podcast/x/id9?i=1',
      'podcasts.apple.com/us/podcast/x/id9?i=1',
      'episode',
    ],
    [
      'http://deimos3.apple.com/WebObjects/Core.woa/Browse/mit.edu.4?i=8',
      'deimos3.apple.com/WebObjects/Core.woa/Browse/mit.edu.4?i=8',
      'episode',
    ],
    ['itms://itunes.apple.com/us/itunes-u/id9', 'itunes.apple.com/us/itunes-u/id9', 'collection'],
    ['https://itunes.apple.com.evil.example/us/itunes-u/id9?i=1', null],
    [`https://archive.org/download/${LECTURE_3}`, null],
    ['', null],
  ];
  it.each(cases)('%s', (address, id, names) => {
    const expected = id === null ? null : { ref: { kind: 'itunes', id }, names };
    expect(parseITunesAddress(address)).toEqual(expected);
  });

  it('finds the collection of an episode', () => {
    const collection = { kind: 'itunes', id: 'itunes.apple.com/us/itunes-u/id674624937' } as const;
    const episode = {
      kind: 'itunes',
      id: 'itunes.apple.com/us/podcast/x/id674624937?i=1',
    } as const;
    expect(toCollection(episode)).toEqual(collection);
    expect(toCollection(collection)).toEqual(collection);
    expect(toCollection({ kind: 'itunes', id: 'deimos3.apple.com/mit.edu.4?i=8' })).toBeNull();
  });
});

describe('OCW paths', () => {
  it.each([
    [
      'https://ocw.mit.edu/courses/physics/8-04/lectures/lecture-3/',
      'courses/physics/8-04/lectures/lecture-3',
    ],
    ['http://www.ocw.mit.edu/resources/res-6-007/x', 'resources/res-6-007/x'],
    ['https://ocw.mit.edu/about/', null],
    ['https://ocw.mit.edu.evil.example/courses/physics/8-04/x', null],
    ['/courses/physics/8-04/x', null],
  ])('%s', (address, id) => {
    expect(parseOcwAddress(address)).toEqual(id === null ? null : { kind: 'ocw', id });
  });

  it.each([
    ['courses/physics/8-04/lectures/lecture-1', 'courses/physics/8-04'],
    ['resources/res-6-007/video/lecture-1', 'resources/res-6-007'],
  ])('legacy home of %s', (id, home) => {
    expect(toLegacyHome({ kind: 'ocw', id })).toEqual({ kind: 'ocw', id: home });
  });

  it.each([
    ['courses/8-04/pages/x', ['8-04', 'pages']],
    ['courses/physics/8-04/x', ['physics', '8-04']],
    ['courses/8-04', ['8-04']],
    ['resources/res-6-007/x', ['res-6-007']],
    ['resources/lecture-3', []],
    ['15-356S12', []],
  ])('slugs of %s', (path, slugs) => {
    expect(courseSlugs(path)).toEqual(slugs);
  });
});

describe('parseWebAddress', () => {
  it.each([
    ['https://a.example/x', true],
    ['http://a.example', true],
    [' https://a.example ', true],
    ['javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['data:text/html,x', false],
    ['file:///etc/passwd', false],
    ['//a.example', false],
    ['https://ocw.mit.edu@evil.example', false],
  ])('%s', (address, isWeb) => {
    expect(parseWebAddress(address) !== null).toBe(isWeb);
  });

  it('takes no address without end', () => {
    expect(parseWebAddress(`https://a.example/${'x'.repeat(2048)}`)).toBeNull();
  });
});
