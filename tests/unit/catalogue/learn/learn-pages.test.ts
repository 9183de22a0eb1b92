// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { learnCourse } from '../../../../lib/catalogue/learn/learn-course';
import { parseCatalogue } from '../../../../lib/catalogue/schema';
import type { LearnedCourse, Progress } from '../../../../lib/domain/learned-course';
import { uid } from '../made-up';
import { learnOptions, madeUpSite } from './disk-site';
import { COURSE, contentMap, HOME, link, page, SLUG, video, youtubeId } from './made-up-site';

const titles = ({ course }: LearnedCourse) => course.listings.map(({ title }) => title);

/** A course whose videos stand on two pages; the first has a player, the second links. */
function pagesCourse(facts: Record<string, unknown> = {}): Record<string, unknown> {
  const player = `<div class="video-embed"><video id="video-player-${youtubeId(1)}-${'0'.repeat(32)}"
    class="video-js vjs-ocw" data-setup='{"sources": [{"src": "https://www.youtube.com/embed/${youtubeId(1)}"}],
    "youtube": {"start": 10, "end": 20}}'></video>
    <a href="${HOME}/resources/one/" aria-label="View video page">View video page</a></div>`;
  return {
    [`${HOME}/data.json`]: COURSE,
    [`${HOME}/content_map.json`]: contentMap({
      'pages/unit-1': 10,
      'pages/unit-2': 11,
      'resources/one': 1,
      'resources/two': 2,
      'resources/notes': 3,
    }),
    [`${HOME}/pages/unit-1/data.json`]: page('Unit 1', player),
    [`${HOME}/pages/unit-2/data.json`]: page(
      'Unit 2',
      link('resources/two', 'Lecture 2') + link('resources/notes', 'Notes (PDF - 1.0MB)'),
    ),
    [`${HOME}/resources/one/data.json`]: video(1, { start_time: '10', end_time: '20' }),
    [`${HOME}/resources/two/data.json`]: video(2),
    ...facts,
  };
}

describe('a course without a gallery', () => {
  it('begins with the page at hand', async () => {
    const site = madeUpSite(pagesCourse());
    const at = `courses/${SLUG}/pages/unit-2`;
    const learned = await learnCourse(SLUG, site, learnOptions({ pages: [at] }));
    expect(titles(learned)).toEqual(['Lecture 2: Thing 2']);
    expect(site.asked).toHaveLength(4);
    expect(learned).toMatchObject({ isComplete: false, unread: [`courses/${SLUG}/pages/unit-1`] });
  });

  it('begins with the page that was the section of a legacy address', async () => {
    for (const at of [
      `courses/department/${SLUG}/unit-2/lecture-2`,
      `courses/${SLUG}/resources/lecture-2.-thing-2`,
    ]) {
      const site = madeUpSite(pagesCourse());
      const learned = await learnCourse(SLUG, site, learnOptions({ pages: [at] }));
      // Of an address that the redirects have cut nobody knows which of the two pages it was; neither is asked for.
      expect(titles(learned)).toEqual(at.includes('unit-2') ? ['Lecture 2: Thing 2'] : []);
      expect(learned.problems).toEqual([]);
    }
  });

  it('begins with the video at hand', async () => {
    const at = `courses/${SLUG}/resources/one`;
    const learned = await learnCourse(
      SLUG,
      madeUpSite(pagesCourse()),
      learnOptions({ pages: [at] }),
    );
    expect(learned.course.listings).toMatchObject([{ uid: uid(1), start: 10, end: 20 }]);
    expect(learned.isComplete).toBe(false);
  });

  it('is completed, file links unread, with progress and parts', async () => {
    const site = madeUpSite(pagesCourse());
    const progress: Progress[] = [];
    const parts: LearnedCourse[] = [];
    const learned = await learnCourse(
      SLUG,
      site,
      learnOptions({
        scope: 'everything',
        onProgress: (one) => progress.push(one),
        onPart: (part) => parts.push(part),
      }),
    );
    expect(titles(learned)).toEqual(['Lecture 1: Thing 1', 'Lecture 2: Thing 2']);
    expect(learned).toMatchObject({ isComplete: true, unread: [], problems: [] });
    expect(site.asked).not.toContain(`${HOME}/resources/notes/data.json`);
    expect(progress.at(-1)).toEqual({ done: 6, total: 6 });
    expect(progress.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { course } of parts) {
      expect(
        parseCatalogue({ format: 'lectern-catalogue', version: 1, courses: [course] }).ok,
      ).toBe(true);
    }
    expect(parts).not.toHaveLength(0);
  });

  it('takes what a player says where the video’s own page is not there', async () => {
    const files = pagesCourse();
    delete files[`${HOME}/resources/one/data.json`];
    const learned = await learnCourse(
      SLUG,
      madeUpSite(files),
      learnOptions({ scope: 'everything' }),
    );
    expect(learned.course.listings[0]).toMatchObject({
      uid: uid(1),
      title: 'Unit 1',
      lecture: `youtube:${youtubeId(1)}`,
      start: 10,
      end: 20,
    });
    expect(learned.problems).toMatchObject([{ reason: 'is not there' }]);
  });

  it('half read is a course, and asks no more of a site that is away', async () => {
    const site = madeUpSite(
      pagesCourse({ [`${HOME}/pages/unit-1/data.json`]: new TypeError('no network') }),
    );
    const learned = await learnCourse(SLUG, site, learnOptions({ scope: 'everything' }));
    expect(learned.isComplete).toBe(false);
    expect(learned.unread).toContain(`courses/${SLUG}/pages/unit-1`);
    expect(learned.problems).toContainEqual({
      file: `courses/${SLUG}/pages/unit-1`,
      field: '',
      reason: 'could not be reached',
    });
    expect(site.asked.filter((path) => path.includes('/resources/'))).toEqual([]);
  });

  it('has no end of a ring of galleries and pages', async () => {
    const ring = {
      title: 'Ring',
      content: link('pages/unit-2', 'Next') + link('pages/unit-1', 'Next'),
    };
    const files = pagesCourse({
      [`${HOME}/pages/unit-1/data.json`]: {
        ...ring,
        videos: { content: [uid(10), uid(11), uid(10)] },
      },
      [`${HOME}/pages/unit-2/data.json`]: { ...ring, videos: { content: [uid(10), uid(1)] } },
    });
    const learned = await learnCourse(
      SLUG,
      madeUpSite(files),
      learnOptions({ scope: 'everything' }),
    );
    expect(titles(learned)).toEqual(['Lecture 1: Thing 1']);
  });
});

describe('cancelling', () => {
  it('ends with the signal’s own reason, at once', async () => {
    const control = new AbortController();
    const site = madeUpSite(pagesCourse());
    const learning = learnCourse(
      SLUG,
      site,
      learnOptions({
        scope: 'everything',
        signal: control.signal,
        onPart: () => control.abort(new Error('the student has changed her mind')),
      }),
    );
    await expect(learning).rejects.toThrow('the student has changed her mind');
    expect(site.asked).toHaveLength(2);
  });
});
