import { describe, expect, it } from 'vitest';
import { findMedia, type LegacyMedium } from '../../../lib/catalogue/legacy-media';

function item(title: string, location: string, facts: Partial<LegacyMedium> = {}): LegacyMedium {
  return { id: title, title, type: title.split('-')[0] ?? '', location, ...facts };
}

const STREAM = item('Video-YouTube-Stream', 'odj5VnTI490');
const MP4 = item('Video-YouTube-MP4', 'MMMMMMMMMMM');
const THREE_PLAY = item('3Play-3Play YouTube id', 'PPPPPPPPPPP');
const THUMBNAIL = item(
  'Thumbnail-YouTube-JPG',
  'https://img.youtube.com/vi/TTTTTTTTTTT/default.jpg',
);

describe('the YouTube id', () => {
  const cases: [name: string, items: LegacyMedium[], id: string | null][] = [
    ['none', [], null],
    ['the stream', [STREAM], 'odj5VnTI490'],
    ['the stream, wherever it stands', [THUMBNAIL, THREE_PLAY, MP4, STREAM], 'odj5VnTI490'],
    [
      'the stream before a copy of it',
      [item('Video-YouTube-Stream', 'CCCCCCCCCCC', { id: 'copy_of_Video-YouTube-Stream' }), STREAM],
      'odj5VnTI490',
    ],
    [
      'a copy before the MP4',
      [MP4, item('copy_of_Video-YouTube-Stream', 'CCCCCCCCCCC', { type: 'Video' })],
      'CCCCCCCCCCC',
    ],
    [
      'a numbered id',
      [item('Video-YouTube-Stream', 'odj5VnTI490', { id: 'Video-YouTube-Stream_1' })],
      'odj5VnTI490',
    ],
    [
      'an id that says nothing',
      [item('Video-YouTube-Stream', 'odj5VnTI490', { id: 'x' })],
      'odj5VnTI490',
    ],
    ['the MP4 before 3Play', [THREE_PLAY, MP4], 'MMMMMMMMMMM'],
    ['3Play before the thumbnail', [THUMBNAIL, THREE_PLAY], 'PPPPPPPPPPP'],
    ['the thumbnail at last', [THUMBNAIL], 'TTTTTTTTTTT'],
    ['a trailing blank', [item('Video-YouTube-Stream', 'UybHQEFy56c ')], 'UybHQEFy56c'],
    ['an id that begins with a dash', [item('Video-YouTube-Stream', '-5XT0Mzl72E')], '-5XT0Mzl72E'],
    [
      'an address for an id',
      [item('Video-YouTube-Stream', 'http://www.youtube.com/v/odj5VnTI490')],
      'odj5VnTI490',
    ],
    [
      'a broken stream is passed over',
      [item('Video-YouTube-Stream', 'odj5VnTI49'), MP4],
      'MMMMMMMMMMM',
    ],
    ['the number of 3Play is none', [item('3Play-3Play Video id', '12345678901')], null],
    ['VideoLectures is none', [item('Video-VideoLectures.net-Stream', '12345678901')], null],
    [
      'the title of another type is none',
      [item('Video-YouTube-Stream', 'odj5VnTI490', { type: 'Transcript' })],
      null,
    ],
    ['a caption is none', [item('Caption-3Play YouTube id-SRT', 'odj5VnTI490')], null],
  ];
  it.each(cases)('%s', (_name, items, id) => {
    expect(findMedia(items).youtube?.id ?? null).toBe(id);
  });
});

describe('the Archive and iTunes', () => {
  const FILE = 'http://www.archive.org/download/MIT15.356S12/MIT15_356S12lec3_300k.mp4';
  const EPISODE = 'https://itunes.apple.com/us/itunes-u/lecture-3/id674624937?i=162681733';

  it.each([
    ['as their titles say', 'Video-Internet Archive-MP4', 'Video-iTunes U-MP4'],
    ['in each other’s place', 'Video-iTunes U-MP4', 'Video-Internet Archive-MP4'],
    ['under a title without a place', 'Video--MP4', 'Video--MP4'],
  ])('%s', (_name, archiveTitle, itunesTitle) => {
    const media = findMedia([item(itunesTitle, EPISODE), item(archiveTitle, FILE)]);
    expect(media.archive?.id).toBe('MIT15.356S12/MIT15_356S12lec3_300k.mp4');
    expect(media.itunes).toMatchObject({ names: 'episode' });
  });

  it('takes no item of the Archive for a recording', () => {
    const media = findMedia([
      item('Video-Internet Archive-MP4', 'https://archive.org/details/MIT15.356S12'),
    ]);
    expect(media.archive).toBeNull();
  });

  it('takes no thumbnail for a recording', () => {
    expect(findMedia([item('Thumbnail-OCW-JPG', FILE)]).archive).toBeNull();
  });
});
