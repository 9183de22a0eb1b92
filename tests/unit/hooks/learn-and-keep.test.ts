// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { LearnError } from '../../../lib/catalogue/learn/learn-error';
import { learnAndKeep } from '../../../lib/hooks/learn-and-keep';
import { madeUpSite } from '../catalogue/learn/disk-site';
import { galleryCourse, HOME, page, SLUG, video, youtubeId } from '../catalogue/learn/made-up-site';
import { at, find, pagesCourse, request, titles } from './made-up-reading';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('keeps a whole course, and none of the answers it was made of', async () => {
  await learnAndKeep(request(), at(madeUpSite(galleryCourse())));
  const { kept, answers } = await find();
  expect(kept?.isComplete).toBe(true);
  expect(kept?.course.listings).toHaveLength(3);
  expect(answers.size).toBe(0);
});

it('adds the page at hand to what was read before, without asking twice', async () => {
  const first = madeUpSite(pagesCourse());
  await learnAndKeep(request({ at: `courses/${SLUG}/pages/unit-2` }), at(first));
  expect(await titles()).toEqual(['Lecture 2: Thing 2']);
  const second = madeUpSite(pagesCourse());
  await learnAndKeep(request({ at: `courses/${SLUG}/pages/unit-1` }), at(second));
  expect(await titles()).toEqual(['Lecture 1: Thing 1', 'Lecture 2: Thing 2']);
  expect(second.asked.filter((path) => first.asked.includes(path))).toEqual([]);
});

it('goes on after it was cut off where it stopped', async () => {
  const broken = new LearnError('not-json', '');
  const half = madeUpSite({ ...pagesCourse(), [`${HOME}/pages/unit-2/data.json`]: broken });
  await learnAndKeep(request({ scope: 'everything' }), at(half));
  expect((await find()).kept).toMatchObject({ isComplete: false });
  const rest = madeUpSite(pagesCourse());
  await learnAndKeep(request({ scope: 'everything' }), at(rest));
  expect(rest.asked).toEqual([`${HOME}/pages/unit-2/data.json`, `${HOME}/resources/two/data.json`]);
  expect((await find()).kept).toMatchObject({ isComplete: true });
});

it('keeps what it has been answered when the reading is cancelled', async () => {
  const life = new AbortController();
  const site = madeUpSite(galleryCourse());
  const read = site.read.bind(site);
  site.read = async (path, signal) => {
    if (path.includes('video_galleries')) life.abort(new Error('enough'));
    return read(path, signal);
  };
  const reading = learnAndKeep({ ...request(), signal: life.signal }, at(site));
  await expect(reading).rejects.toThrow('enough');
  const { kept, answers } = await find();
  expect(kept).toBeNull();
  expect([...answers.keys()]).toContain(`${HOME}/data.json`);
});

it('drops nothing that OCW has dropped when it reads again', async () => {
  await learnAndKeep(request(), at(madeUpSite(galleryCourse())));
  const fewer = {
    ...galleryCourse(),
    [`${HOME}/video_galleries/lectures/data.json`]: {
      content_type: 'video_gallery',
      title: 'Lectures',
      content: '',
      videos: [video(3, { title: 'Lecture 3: Another title' })],
    },
  };
  await learnAndKeep(request({ isAnew: true }), at(madeUpSite(fewer)));
  expect((await titles())?.toSorted()).toEqual([
    'Lecture 1: Thing 1',
    'Lecture 2: Thing 2',
    'Lecture 3: Another title',
  ]);
});

it('goes on knowing a recording that OCW has replaced, and tells of it', async () => {
  await learnAndKeep(request(), at(madeUpSite(galleryCourse())));
  const gallery = `${HOME}/video_galleries/lectures/data.json`;
  const again = {
    ...galleryCourse(),
    [gallery]: {
      content_type: 'video_gallery',
      title: 'Lectures',
      content: '',
      videos: [video(1, { video_metadata: { youtube_id: youtubeId(9) } }), video(2), video(3)],
    },
  };
  await learnAndKeep(request({ isAnew: true }), at(madeUpSite(again)));
  const { kept } = await find();
  const title = 'Lecture 1: Thing 1';
  expect(kept?.changes?.list).toContainEqual({ type: 'lecture-replaced', title });
  expect(kept?.course.listings.find((one) => one.title === title)).toMatchObject({
    lecture: `youtube:${youtubeId(9)}`,
    replaced: [{ lecture: `youtube:${youtubeId(1)}` }],
  });
});

it('reads a course without a gallery whole again, when it was read whole before', async () => {
  await learnAndKeep(request({ scope: 'everything' }), at(madeUpSite(pagesCourse())));
  const changed = madeUpSite({
    ...pagesCourse(),
    [`${HOME}/resources/two/data.json`]: video(2, { title: 'Another title' }),
    [`${HOME}/pages/unit-1/data.json`]: page('Unit 1', ''),
  });
  await learnAndKeep(request({ isAnew: true }), at(changed));
  const { kept } = await find();
  expect(kept).toMatchObject({ isComplete: true, changes: { isWhole: true } });
  expect(kept?.changes?.list.map(({ type }) => type)).toEqual(['lecture-renamed', 'lecture-gone']);
  expect(new Set(changed.asked).size).toBe(changed.asked.length);
});

it('leaves what is known alone when OCW is away', async () => {
  await learnAndKeep(request(), at(madeUpSite(galleryCourse())));
  const before = await find();
  await expect(learnAndKeep(request({ isAnew: true }), at(madeUpSite({})))).rejects.toBeInstanceOf(
    LearnError,
  );
  expect((await find()).kept).toEqual(before.kept);
});

const recording = (number: number) => ({ kind: 'youtube', id: youtubeId(number) }) as const;

it('reads the course that a short address leads to', async () => {
  const course = { type: 'short', path: '0-01F30' } as const;
  await learnAndKeep(request({ course, video: recording(1) }), at(madeUpSite(galleryCourse())));
  expect((await find()).kept?.slug).toBe(SLUG);
});

it('looks for a video on every page of a course without a gallery', async () => {
  const site = madeUpSite(pagesCourse());
  await learnAndKeep(request({ video: recording(2) }), at(site));
  expect(await titles()).toEqual(['Lecture 1: Thing 1', 'Lecture 2: Thing 2']);
  expect(new Set(site.asked).size).toBe(site.asked.length);
});

it('says so when the course does not list the video for which it was read', async () => {
  const site = madeUpSite(galleryCourse());
  const reading = learnAndKeep(request({ video: recording(9) }), at(site));
  await expect(reading).rejects.toMatchObject({
    name: 'NotListedError',
    title: 'Made-up Things',
    hasMore: true,
  });
  expect(site.asked).toHaveLength(3);
});

it('looks for a video on the pages beside a gallery when it is asked again', async () => {
  const site = madeUpSite(galleryCourse());
  const wanted = request({ video: recording(9) });
  await expect(learnAndKeep(wanted, at(site))).rejects.toMatchObject({ hasMore: true });
  await expect(learnAndKeep(wanted, at(site))).rejects.toMatchObject({ hasMore: false });
  // The course, its map, its gallery, and then the one page there is.
  expect(new Set(site.asked).size).toBe(4);
});

it('reads no more than the lectures unasked, and says that there is more', async () => {
  const site = madeUpSite(pagesCourse());
  const reading = learnAndKeep(request({ video: recording(2), mayReadAll: false }), at(site));
  await expect(reading).rejects.toMatchObject({ name: 'NotListedError', hasMore: true });
  expect(site.asked.length).toBeLessThanOrEqual(4);
});
