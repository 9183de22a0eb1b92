// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { learnCourse } from '../../../../lib/catalogue/learn/learn-course';
import { LearnError, type LearnFailure } from '../../../../lib/catalogue/learn/learn-error';
import { parseCatalogue } from '../../../../lib/catalogue/schema';
import type { LearnedCourse } from '../../../../lib/domain/learned-course';
import { uid } from '../made-up';
import { learnOptions, madeUpSite } from './disk-site';
import { galleryCourse, HOME, link, page, SLUG, video, youtubeId } from './made-up-site';

const titles = ({ course }: LearnedCourse) => course.listings.map(({ title }) => title);

describe('a course with a gallery', () => {
  it('is learned in three requests, in the order of the gallery', async () => {
    const site = madeUpSite(galleryCourse());
    const learned = await learnCourse(SLUG, site, learnOptions());
    expect(site.asked).toHaveLength(3);
    expect(titles(learned)).toEqual([
      'Lecture 2: Thing 2',
      'Lecture 1: Thing 1',
      'Lecture 3: Thing 3',
    ]);
    expect(learned).toMatchObject({ problems: [], isComplete: true });
    expect(learned.unread).toEqual([`courses/${SLUG}/pages/syllabus`]);
    expect(learned.course).toMatchObject({ slug: SLUG, number: '0.01', term: 'Fall', year: 2030 });
    expect(learned.course.listings[0]?.sources).toMatchObject([
      { kind: 'ocw', id: `courses/${SLUG}/resources/two` },
    ]);
  });

  it('is learned without its map, from the usual places and the gallery’s own cards', async () => {
    const { [`${HOME}/content_map.json`]: _, ...files } = galleryCourse();
    const cards = ['two', 'one', 'three'].map((name) => link(`resources/${name}`, name)).join('');
    const site = madeUpSite({
      ...files,
      [`${HOME}/video_galleries/lecture-videos/data.json`]: {
        title: 'Lectures',
        content: cards,
        videos: [video(2), video(1), video(3)],
      },
    });
    const { course, problems } = await learnCourse(SLUG, site, learnOptions());
    expect(course.listings.map(({ sources }) => sources[0]?.id.split('/').at(-1))).toEqual([
      'two',
      'one',
      'three',
    ]);
    expect(problems[0]).toMatchObject({ file: `${HOME}/content_map.json` });
  });

  it('resolves uids by the map, and tells those that it does not have', async () => {
    const files = galleryCourse();
    files[`${HOME}/video_galleries/lectures/data.json`] = {
      title: 'L',
      videos: { content: [uid(3), uid(77), uid(1)], website: SLUG },
    };
    files[`${HOME}/resources/one/data.json`] = video(1);
    files[`${HOME}/resources/three/data.json`] = video(3);
    const learned = await learnCourse(SLUG, madeUpSite(files), learnOptions());
    expect(titles(learned)).toEqual(['Lecture 3: Thing 3', 'Lecture 1: Thing 1']);
    expect(learned.problems).toMatchObject([{ reason: `${uid(77)} has no page` }]);
  });

  it('knows the playlists that the texts below its videos name, each once', async () => {
    const files = galleryCourse();
    const youtube_description = (list: string) =>
      `View the complete course: https://ocw.mit.edu/x\nYouTube Playlist: https://www.youtube.com/playlist?list=${list}\n\nMore`;
    const withText = (number: number, list: string) =>
      video(number, {
        video_metadata: {
          youtube_id: youtubeId(number),
          youtube_description: youtube_description(list),
        },
      });
    files[`${HOME}/video_galleries/lectures/data.json`] = {
      title: 'L',
      videos: [withText(1, 'PLone'), withText(2, 'PLone'), withText(3, 'PLtwo&index=3')],
    };
    const { course } = await learnCourse(SLUG, madeUpSite(files), learnOptions());
    expect(course.playlists).toEqual(['PLone', 'PLtwo']);
    const plain = await learnCourse(SLUG, madeUpSite(galleryCourse()), learnOptions());
    expect(plain.course).not.toHaveProperty('playlists');
  });

  it('folds duplicates, and keeps clips and the whole as listings of one lecture', async () => {
    const same = { video_metadata: { youtube_id: youtubeId(1) } };
    const archive_url = 'https://archive.org/download/Item/one.mp4';
    const files = galleryCourse();
    files[`${HOME}/video_galleries/lectures/data.json`] = {
      title: 'L',
      videos: [
        video(1, { ...same, end_time: '60' }),
        video(2, same),
        video(3, { ...same, title: 'Again', video_files: { archive_url } }),
      ],
    };
    const { course } = await learnCourse(SLUG, madeUpSite(files), learnOptions());
    expect(course.lectures).toHaveLength(1);
    expect(course.listings.map(({ title, end }) => [title, end])).toEqual([
      ['Lecture 1: Thing 1', 60],
      ['Lecture 2: Thing 2', null],
    ]);
    expect(course.listings[1]?.sources).toHaveLength(2);
    expect(course.lectures[0]?.sources.map(({ kind }) => kind)).toEqual(['youtube', 'archive']);
  });
});

describe('what is no course', () => {
  it.each<[string, unknown, LearnFailure]>([
    ['another file', page('A page', ''), 'not-a-course'],
    ['a list', [], 'not-a-course'],
    ['nothing', undefined, 'missing'],
    ['a lost connection', new TypeError('Failed to fetch'), 'away'],
    ['HTML', new LearnError('not-json', HOME), 'not-json'],
    ['50 MB', new LearnError('too-large', HOME), 'too-large'],
  ])('%s', async (_, answer, reason) => {
    const site = madeUpSite({ ...galleryCourse(), [`${HOME}/data.json`]: answer });
    await expect(learnCourse(SLUG, site, learnOptions())).rejects.toMatchObject({
      name: 'LearnError',
      reason,
    });
  });

  it.each(['', '../evil', 'a/b', 'a b', '__proto__', 'x'.repeat(300), 'a?b'])(
    'the slug %j',
    async (slug) => {
      const site = madeUpSite(galleryCourse());
      await expect(learnCourse(slug, site, learnOptions())).rejects.toMatchObject({
        reason: 'not-a-course',
      });
      expect(site.asked).toEqual([]);
    },
  );
});

it('a hostile course is a poor one, and harms nothing', async () => {
  const evil = 'javascript:alert(1)';
  const files = galleryCourse();
  files[`${HOME}/video_galleries/lectures/data.json`] = {
    title: 'x'.repeat(10_000),
    content: `<a href="${evil}">Lecture</a><img src=x onerror=alert(1)>`,
    videos: [
      video(1, {
        title: '<b>Lecture</b><script>alert(1)</script>',
        related_resources_text: `[Read](${evil}) [Data](data:text/html,x) [Good](https://example.org/)`,
        optional_text: `<a href="${evil}">Slides</a>`,
        video_files: { archive_url: evil, video_transcript_file: evil },
      }),
      JSON.parse('{"__proto__": {"resourcetype": "Video"}, "uid": 5}'),
      ...Array.from({ length: 3_000 }, (_, index) => video(index + 100)),
    ],
  };
  const { course, problems } = await learnCourse(SLUG, madeUpSite(files), learnOptions());
  expect(
    parseCatalogue({ format: 'lectern-catalogue', version: 1, courses: [course] }),
  ).toMatchObject({ ok: true });
  expect(course.listings).toHaveLength(1_999);
  expect(course.listings[0]).toMatchObject({
    title: 'Lecture',
    resources: [{ title: 'Good', address: 'https://example.org/' }],
  });
  expect(JSON.stringify(course)).not.toContain('javascript:');
  expect(problems.length).toBeLessThanOrEqual(1_000);
});
