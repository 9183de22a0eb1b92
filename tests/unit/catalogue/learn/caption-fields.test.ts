import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeCaptions,
  readCaptionFields,
  readCaptionResource,
} from '../../../../lib/catalogue/learn/caption-fields';
import { uid } from '../made-up';

const FILE = 'courses/a-b/d292ec07b3ed5124ae1409dc520e61fe_J7DzL2_Na80.vtt';

describe('the captions of a video', () => {
  it.each([
    ['nothing', {}, []],
    ['an empty path', { video_captions_file: '' }, []],
    ['null', { video_captions_file: null }, []],
    ['a path', { video_captions_file: `/${FILE}` }, [{ path: FILE, language: 'und' }]],
    [
      'a path of the older names',
      { video_captions_file: '/courses/a-b/1nflLw5uXw_transcript_webvtt' },
      [{ path: 'courses/a-b/1nflLw5uXw_transcript_webvtt', language: 'und' }],
    ],
    [
      'an address behind the site',
      { video_captions_file: `https://files.example.org/${FILE}` },
      [{ path: FILE, language: 'und' }],
    ],
    ['a file that is none', { video_captions_file: '/courses/a-b/c.pdf' }, []],
    ['a path out of the courses', { video_captions_file: '/courses/a/../../x.vtt' }, []],
    [
      'one resource',
      { video_captions_resource: { content: uid(9), website: 'x' } },
      [{ uid: uid(9), language: 'und' }],
    ],
    ['no resource', { video_captions_resource: '' }, []],
    [
      'a list of uids',
      { video_captions_resources: { content: [uid(9), uid(8), 5, 'x'], website: 'x' } },
      [
        { uid: uid(9), language: 'und' },
        { uid: uid(8), language: 'und' },
      ],
    ],
    [
      'a list of files in languages',
      {
        video_captions_resources: [
          { file: `/${FILE}`, language: 'en' },
          { file: '/courses/a-b/c.vtt', language: 'Spanish', locale: 'es_mx' },
          { file: '/courses/a-b/d.vtt', language: 'French' },
        ],
      },
      [
        { path: FILE, language: 'en' },
        { path: 'courses/a-b/c.vtt', language: 'es-MX' },
        { path: 'courses/a-b/d.vtt', language: 'und' },
      ],
    ],
  ])('are read where they are %s', (_, fields, captions) => {
    expect(readCaptionFields(fields)).toEqual(captions);
  });

  it('never throw, whatever is there', () => {
    const keys = [
      'video_captions_file',
      'video_captions_resource',
      'video_captions_resources',
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        readCaptionFields({ [key]: value });
      }),
    );
  });

  it('are placed by the content map, each once', () => {
    const named = [
      { path: FILE, language: 'en' },
      { uid: uid(9), language: 'und' },
      { uid: uid(8), language: 'und' },
      { path: FILE, language: 'und' },
    ];
    const pathOf = (one: string) => (one === uid(9) ? 'courses/a-b/resources/c' : null);
    expect(placeCaptions(named, pathOf)).toEqual([
      { path: FILE, language: 'en' },
      { path: 'courses/a-b/resources/c', language: 'und' },
    ]);
  });

  it.each([
    [
      { file: `/${FILE}`, language: 'en' },
      { path: FILE, language: 'en' },
    ],
    [{ file: `/${FILE}` }, { path: FILE, language: 'und' }],
    [{ file: '/courses/a-b/c.pdf' }, null],
    [{ file: null }, null],
    ['a page', null],
    [null, null],
  ])('are said by a page of their own: %j', (data, captions) => {
    expect(readCaptionResource(data)).toEqual(captions);
  });
});
