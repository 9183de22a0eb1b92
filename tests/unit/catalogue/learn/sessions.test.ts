// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { learnCourse } from '../../../../lib/catalogue/learn/learn-course';
import { uid } from '../made-up';
import { learnOptions, madeUpSite } from './disk-site';
import {
  COURSE,
  contentMap,
  galleryCourse,
  HOME,
  link,
  page,
  SLUG,
  video,
  youtubeId,
} from './made-up-site';

const TABLE = `<p>Example, Ada. <em>The Book</em>. Press, 2001. ISBN: 9781999002745.</p>
<table><tr><th>SES #</th><th>TOPICS</th><th>READINGS</th></tr>
<tr><td>1</td><td>Thing 1</td><td>Chapter 1</td></tr>
<tr><td>2</td><td>Patents</td><td>Chapter 2</td></tr>
<tr><td>3</td><td>Guests</td><td>—</td></tr>
<tr><td>5</td><td>Toolkits</td><td>Chapter 5<br>Chapter 6</td></tr></table>`;

function course(introduction: string): Record<string, unknown> {
  const files = galleryCourse();
  return {
    ...files,
    [`${HOME}/content_map.json`]: {
      ...contentMap({ 'video_galleries/lectures': 90, 'pages/readings': 92 }),
    },
    [`${HOME}/pages/readings/data.json`]: page('Readings', TABLE),
    [`${HOME}/video_galleries/lectures/data.json`]: {
      title: 'Lectures',
      content: `<p>${introduction}</p><div class="video-gallery-card">sessions 9, 9, and 9</div>`,
      videos: [video(1), video(2), video(3)],
    },
  };
}

async function learn(files: Record<string, unknown>) {
  return learnCourse(SLUG, madeUpSite(files), learnOptions({ scope: 'everything' }));
}

async function linksOf(files: Record<string, unknown>) {
  const learned = await learn(files);
  return learned.course.listings.map(({ session }) => session && [session.label, session.evidence]);
}

describe('lectures are tied', () => {
  it('by the gallery’s own map before all else', async () => {
    expect(await linksOf(course('These are sessions 2, 3, and 5.'))).toEqual([
      ['2', 'map'],
      ['3', 'map'],
      ['5', 'map'],
    ]);
  });

  it.each(['These are sessions 2 and 3.', 'These are sessions 2, 3, and 4.', ''])(
    'by their titles where the gallery says %j, which is no map of it',
    async (introduction) => {
      expect(await linksOf(course(introduction))).toEqual([['1', 'number-and-title'], null, null]);
    },
  );

  it('to nothing where there is no calendar', async () => {
    const files = course('These are sessions 2, 3, and 5.');
    delete files[`${HOME}/pages/readings/data.json`];
    const learned = await learn(files);
    expect(learned.course.listings.map(({ session }) => session)).toEqual([null, null, null]);
    // What is not there now will not be there later: it is told, and the course is complete without it.
    expect(learned).toMatchObject({ isComplete: true, unread: [] });
    expect(learned.problems).toMatchObject([{ reason: 'is not there' }]);
  });

  describe('by a title', () => {
    const rows = ['1.2 Introduction to Patents', '2.1 Heart Studies', '2.2 Toolkits by Users'];
    const readings = `<table><tr><th>TOPICS</th><th>READINGS</th></tr>${rows
      .map((row) => `<tr><td>${row}</td><td>Chapter 1</td></tr>`)
      .join('')}</table>`;
    const names = ['one', 'two', 'three'];

    /** A page for each title, which has a page of the same kind above it. */
    function shown(above: string, ...videos: [page: string, title: string][]) {
      const paths = names.map((name) => `pages/unit/${name}`);
      return {
        [`${HOME}/data.json`]: COURSE,
        [`${HOME}/content_map.json`]: contentMap({
          'resources/one': 1,
          'resources/two': 2,
          'resources/three': 3,
          'pages/readings': 92,
          'pages/unit': 93,
          ...Object.fromEntries(paths.map((path, index) => [path, 94 + index])),
        }),
        [`${HOME}/pages/readings/data.json`]: page('Readings', readings),
        [`${HOME}/pages/unit/data.json`]: page(above, ''),
        ...Object.fromEntries(
          videos.flatMap(([title, name], index) => [
            [
              `${HOME}/${paths[index]}/data.json`,
              page(title, link(`resources/${names[index]}`, 'Watch')),
            ],
            [`${HOME}/resources/${names[index]}/data.json`, video(index + 1, { title: name })],
          ]),
        ),
      };
    }

    it.each<[above: string, at: string, label: string | null]>([
      ['2 Hearts', '2.1 About hearts', '2.1'],
      ['2 Hearts', 'About hearts', '2.1'],
      ['Unit 2: Hearts', 'About hearts', '2.1'],
      ['Hearts', 'Week 9', '2.1'],
      ['Hearts', '2.10 About hearts', null],
      ['2 Hearts', '1.1 Examples', null],
      ['1 Examples', 'About hearts', null],
      ['Unit 1', 'About hearts', null],
      ['Module 3 – Examples', 'About hearts', null],
    ])('that stands below %j on %j: session %s', async (above, at, label) => {
      const links = await linksOf(shown(above, [at, 'Video 4: Example 1 - Heart Studies']));
      expect(links).toEqual([label && [label, 'title']]);
    });

    it('but not while the page that shows it is not read', async () => {
      const files = shown('2 Hearts', ['2.1 About hearts', 'Heart Studies']);
      const at = [`courses/${SLUG}/resources/one`];
      const { course } = await learnCourse(SLUG, madeUpSite(files), learnOptions({ pages: at }));
      expect(course.listings).toMatchObject([{ title: 'Heart Studies', session: null }]);
    });

    it('but not where several lectures have it', async () => {
      const titles = ['Video 1: Patents, an Introduction', 'Video 2: Introduction to Patents'];
      const [first = '', second = ''] = titles;
      expect(await linksOf(shown('', ['A', first]))).toEqual([['1.2', 'title']]);
      expect(
        await linksOf(shown('', ['A', first], ['B', second], ['C', 'Toolkits by Users'])),
      ).toEqual([null, null, ['2.2', 'title']]);
    });
  });

  it('to the page that teaches them, with its readings and files', async () => {
    const lesson = `<h3>Session Activities</h3><h4>Readings</h4><p>Read this:</p>
      <ul><li>Section 2.1</li></ul><h4>Videos</h4>${link('resources/one', 'Watch')}
      <h4>Check yourself</h4>${link('resources/problems', 'Problems (PDF)')}
      ${link('resources/words', 'Transcript (PDF)')}`;
    const learned = await learn({
      [`${HOME}/data.json`]: COURSE,
      [`${HOME}/content_map.json`]: contentMap({ 'pages/one': 10, 'resources/one': 1 }),
      [`${HOME}/pages/one/data.json`]: page('The First Thing', lesson),
      [`${HOME}/resources/one/data.json`]: video(1),
    });
    const [listing] = learned.course.listings;
    expect(listing?.session).toMatchObject({ label: 'The First Thing', evidence: 'page' });
    expect(listing?.resources).toMatchObject([
      {
        kind: 'problem-set',
        title: 'Problems (PDF)',
        address: `https://ocw.mit.edu${HOME}/resources/problems/`,
      },
    ]);
    expect(learned.course.readings).toMatchObject([
      { session: 'The First Thing', title: 'Section 2.1' },
    ]);
  });
});

describe('readings', () => {
  it('are those of the sessions, then the course’s books', async () => {
    const { course: learned } = await learn(course(''));
    expect(learned.readings.map(({ session, title }) => [session, title])).toEqual([
      ['1', 'Chapter 1'],
      ['2', 'Chapter 2'],
      ['5', 'Chapter 5'],
      ['5', 'Chapter 6'],
      [null, 'The Book'],
    ]);
    expect(learned.sessions.map(({ label }) => label)).toEqual(['1', '2', '3', '5']);
    expect(new Set(learned.readings.map(({ id }) => id)).size).toBe(5);
  });
});

describe('a uid in two records', () => {
  const learnTwo = async (facts: Record<string, unknown>) => {
    const files = galleryCourse();
    files[`${HOME}/video_galleries/lectures/data.json`] = {
      title: 'L',
      videos: [video(1), video(2, { uid: uid(1), title: 'Again', ...facts })],
    };
    return learn(files);
  };

  it('is one listing where both are one recording', async () => {
    const archive_url = 'https://archive.org/download/Item/one.mp4';
    const { course: learned, problems } = await learnTwo({
      video_metadata: { youtube_id: youtubeId(1) },
      video_files: { archive_url },
    });
    expect(learned.listings).toMatchObject([{ uid: uid(1), title: 'Lecture 1: Thing 1' }]);
    expect(learned.lectures.map(({ sources }) => sources.map(({ kind }) => kind))).toEqual([
      ['youtube', 'archive'],
    ]);
    expect(problems).toEqual([]);
  });

  it('is told where they are two: one lecture is never two recordings', async () => {
    const { course: learned, problems } = await learnTwo({});
    expect(learned.lectures.map(({ id }) => id)).toEqual([`youtube:${youtubeId(1)}`]);
    expect(problems).toMatchObject([{ field: 'uid' }]);
  });
});
