// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../../lib/catalogue/learn/clean-line';
import { parseContentMap } from '../../../../lib/catalogue/learn/content-map';
import { parseCourseData } from '../../../../lib/catalogue/learn/course-data';
import { toCoursePath } from '../../../../lib/catalogue/learn/course-path';
import { parseGalleryData } from '../../../../lib/catalogue/learn/gallery-data';
import type { Reader } from '../../../../lib/catalogue/learn/reader';
import { parseVideoData } from '../../../../lib/catalogue/learn/video-data';
import type { Problem } from '../../../../lib/domain/learned-course';
import { uid } from '../made-up';
import { parseHtml } from './disk-site';
import { COURSE, contentMap, SLUG, video, youtubeId } from './made-up-site';

function createReader(): Reader & { problems: Problem[] } {
  const problems: Problem[] = [];
  return { parseHtml, problems, report: (problem) => problems.push(problem) };
}

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

describe('a line', () => {
  it.each([
    ['Lecture 1:\tSets ', 'Lecture 1: Sets'],
    ['  Two  blanks\u00a0here\n', 'Two blanks here'],
    ['Q &amp; A &#34;now&#34;', 'Q & A "now"'],
    ['R<sup>n</sup> and x < y', 'Rn and x < y'],
    ['x < y, y > z', 'x < y, y > z'],
    ['<img src=x onerror=alert(1)>Title', 'Title'],
    ['\u0000bell\u0007', 'bell'],
  ])('%j becomes %j', (dirty, clean) => {
    expect(cleanLine(dirty, { parseHtml })).toBe(clean);
  });

  it('is cut', () => {
    expect(cleanLine('x'.repeat(10_000), { parseHtml })).toHaveLength(500);
  });
});

describe('a course', () => {
  it('is read, with what is missing as null', () => {
    const reader = createReader();
    expect(parseCourseData(COURSE, 'f', reader)).toEqual({
      number: '0.01',
      title: 'Made-up Things',
      term: 'Fall',
      year: 2030,
      instructors: ['Ada Example'],
    });
    const poor = { ...COURSE, term: '', year: null, instructors: '' };
    expect(parseCourseData(poor, 'f', reader)).toMatchObject({
      term: null,
      year: null,
      instructors: [],
    });
    expect(reader.problems).toEqual([]);
  });

  it('keeps the instructors that can be read', () => {
    const reader = createReader();
    const people = [7, ...COURSE.instructors, { title: 'Dr. Only Title' }, { last_name: [] }];
    expect(parseCourseData({ ...COURSE, instructors: people }, 'f', reader)?.instructors).toEqual([
      'Ada Example',
      'Dr. Only Title',
    ]);
    expect(reader.problems).toHaveLength(2);
  });

  it('is nothing else', () => {
    for (const data of [null, [], 'text', 5, {}, { course_title: 'Only a title' }]) {
      expect(parseCourseData(data, 'f', createReader())).toBeNull();
    }
  });
});

describe('a gallery', () => {
  it('has whole videos, or uids, or none', () => {
    const reader = createReader();
    const entriesOf = (videos: unknown) =>
      parseGalleryData({ title: 'G', videos }, 'f', reader)?.entries;
    expect(entriesOf([video(1), video(2, { draft: true }), video(3)])).toMatchObject([
      { video: { uid: uid(1) } },
      { video: { uid: uid(3) } },
    ]);
    expect(entriesOf({ content: [uid(1)], website: 'x' })).toEqual([{ uid: uid(1) }]);
    for (const videos of ['', null, undefined, [], { content: [] }])
      expect(entriesOf(videos)).toEqual([]);
    expect(reader.problems).toEqual([]);
  });

  it('tells by place what it cannot read', () => {
    const reader = createReader();
    const { entries } =
      parseGalleryData({ videos: [5, video(2), video(3, { uid: '' })] }, 'f', reader) ?? {};
    expect(entries).toHaveLength(1);
    expect(reader.problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'f#videos[0] ',
      'f#videos[2] uid',
    ]);
  });
});

describe('a content map', () => {
  it('reads every form of path, and refuses what leads out of the course', () => {
    const reader = createReader();
    const map = parseContentMap(
      {
        [uid(1)]: `/courses/${SLUG}/pages/a/data.json`,
        [uid(2)]: `/courses/o/${SLUG}/pages/b/`,
        [uid(3)]: `courses/${SLUG}/pages/c`,
        [uid(4)]: '/courses/another/pages/d/data.json',
        [uid(5)]: `https://example.org/courses/${SLUG}/pages/e`,
        [uid(6)]: 'javascript:alert(1)',
        [uid(7)]: `/courses/${SLUG}/../other/data.json`,
        [uid(8)]: 8,
        notAUid: `/courses/${SLUG}/pages/f/data.json`,
      },
      SLUG,
      'f',
      reader,
    );
    expect(map?.inSection('pages')).toEqual(
      ['a', 'b', 'c'].map((name) => `courses/${SLUG}/pages/${name}`),
    );
    expect(map?.uidOf(`courses/${SLUG}/pages/B`)).toBe(uid(2));
    expect(reader.problems).toHaveLength(6);
  });

  it('survives keys that mean something to JavaScript', () => {
    const data: unknown = JSON.parse(
      `{"__proto__": {"polluted": true}, "constructor": 1, "${uid(1)}": "/courses/${SLUG}/pages/a/data.json"}`,
    );
    const map = parseContentMap(data, SLUG, 'f', createReader());
    expect(map?.inSection('pages')).toHaveLength(1);
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(map?.pathOf('__proto__')).toBeNull();
  });

  it('is refused when it is none', () => {
    for (const data of [null, [], 'text', 5]) {
      expect(parseContentMap(data, SLUG, 'f', createReader())).toBeNull();
    }
    expect(parseContentMap(contentMap({}), SLUG, 'f', createReader())?.isEmpty).toBe(true);
  });
});

describe('an address within OCW', () => {
  it.each([
    ['/courses/a/pages/b/', 'courses/a/pages/b'],
    ['https://ocw.mit.edu/courses/a/resources/b/data.json', 'courses/a/resources/b'],
    ['https://learn.mit.edu/courses/o/a/pages/b', 'courses/a/pages/b'],
    ['https://ocw.mit.edu.example.org/courses/a', null],
    ['//example.org/courses/a', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['/search/?q=courses', null],
  ])('%s is %s', (address, path) => {
    expect(toCoursePath(address)).toBe(path);
  });
});

it('nothing makes a reader throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const reader = createReader();
      parseVideoData(data, 'f', reader);
      parseGalleryData(data, 'f', reader);
      parseCourseData(data, 'f', reader);
      parseContentMap(data, SLUG, 'f', reader);
    }),
  );
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
