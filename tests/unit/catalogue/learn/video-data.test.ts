// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVideoData } from '../../../../lib/catalogue/learn/video-data';
import { uid } from '../made-up';
import { video, youtubeId } from './made-up-site';
import { createReader } from './reporting-reader';

describe('a video', () => {
  const read = (facts: Record<string, unknown>) => {
    const reader = createReader();
    return { video: parseVideoData(video(1, facts), 'f', reader), problems: reader.problems };
  };

  it.each([
    ['13', '46', 13, 46],
    [13, 46, 13, 46],
    [' 90', '1oo', 90, 100],
    ['0', '0', null, null],
    ['', '', null, null],
    [null, undefined, null, null],
    ['50', '20', null, null],
    ['0', '20', null, 20],
    ['20', null, 20, null],
  ])('from %j to %j is a clip from %j to %j', (start_time, end_time, start, end) => {
    expect(read({ start_time, end_time }).video).toMatchObject({ start, end });
  });

  it.each([
    ['captions as a path', { video_captions_file: '/a.vtt', video_transcript_file: '/a.pdf' }],
    ['captions as one resource', { video_captions_resource: { content: uid(9), website: 'x' } }],
    ['captions as no resource', { video_captions_resource: '', video_transcript_resource: '' }],
    ['captions as several', { video_captions_resources: [{ file: '/a.vtt', language: 'en' }] }],
    ['a transcript of another kind', { video_transcript_file: { content: uid(9) } }],
    ['nothing', {}],
  ])('is read with %s', (_, files) => {
    const { video: its, problems } = read({ video_files: { archive_url: null, ...files } });
    expect(its?.recording).toEqual({ kind: 'youtube', id: youtubeId(1) });
    expect(problems).toEqual([]);
  });

  it.each([
    ['YouTube', { video_metadata: { youtube_id: ' -_abcdefghi ' } }, 'youtube', '-_abcdefghi'],
    [
      'the Archive',
      {
        video_metadata: { youtube_id: '' },
        video_files: { archive_url: ' http://www.archive.org/download/Item/file.mp4 ' },
      },
      'archive',
      'Item/file.mp4',
    ],
    [
      'OCW',
      { video_metadata: null, file: '/storage/courses/a/b_c.mp4' },
      'file',
      'courses/a/b_c.mp4',
    ],
  ])('is named after its recording at %s', (_, facts, kind, id) => {
    expect(read(facts).video?.recording).toEqual({ kind, id });
  });

  it.each([
    ['a draft', { draft: true }],
    ['captions with a YouTube id', { resourcetype: 'Other' }],
    ['a page', { resourcetype: undefined, content_type: 'page' }],
  ])('is not what is %s, and nobody needs to be told', (_, facts) => {
    expect(read(facts)).toEqual({ video: null, problems: [] });
  });

  it.each([
    ['no recording', { video_metadata: { youtube_id: '' } }, 'video_metadata.youtube_id'],
    [
      'a recording that is none',
      { video_metadata: { youtube_id: '<script>' } },
      'video_metadata.youtube_id',
    ],
    ['no uid', { uid: 'x' }, 'uid'],
  ])('with %s is told by field', (_, facts, field) => {
    const { video: its, problems } = read(facts);
    expect(its).toBeNull();
    expect(problems).toMatchObject([{ file: 'f', field }]);
  });

  it('loses a field of the wrong type, and nothing else', () => {
    const { video: its, problems } = read({
      title: ['a list'],
      video_files: { archive_url: { no: 'text' } },
      related_resources_text: 'x'.repeat(200_000),
    });
    expect(its).toMatchObject({ title: uid(1), archive: null, related: '' });
    expect(problems.map(({ field }) => field).sort()).toEqual([
      'related_resources_text',
      'title',
      'video_files.archive_url',
    ]);
  });

  it('has its uid with dashes and in lower case, whatever stands around it', () => {
    const raw = '3D94FEE3E93BA7B4830A21068378AA22 ';
    expect(read({ uid: raw }).video?.uid).toBe('3d94fee3-e93b-a7b4-830a-21068378aa22');
  });
});

it('nothing of a wrong type in a field makes the video reader throw', () => {
  const fields = Object.keys(video(1));
  fc.assert(
    fc.property(
      fc.constantFrom(...fields, 'start_time', 'file'),
      fc.jsonValue(),
      (field, value) => {
        parseVideoData(video(1, { [field]: value }), 'f', createReader());
      },
    ),
  );
});
