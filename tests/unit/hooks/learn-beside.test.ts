// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../stand-in-browser';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { Site } from '../../../lib/catalogue/learn/site';
import { learnAndKeep } from '../../../lib/hooks/learn-and-keep';
import { madeUpSite } from '../catalogue/learn/disk-site';
import { HOME, SLUG } from '../catalogue/learn/made-up-site';
import { at, find, pagesCourse, request, titles } from './made-up-reading';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A site that stops at one path until it is opened. */
function stoppingSite(files: Record<string, unknown>, path: string) {
  const gate = new EventTarget();
  const once = (type: string) =>
    new Promise<void>((resolve) => {
      gate.addEventListener(type, () => resolve(), { once: true });
    });
  const inner = madeUpSite(files);
  const isOpen = once('open');
  const site: Site = {
    async read(asked, signal) {
      if (asked === path) {
        gate.dispatchEvent(new Event('asked'));
        await isOpen;
      }
      return inner.read(asked, signal);
    },
  };
  return { site, isAsked: once('asked'), open: () => gate.dispatchEvent(new Event('open')) };
}

it.each(['one', 'two'])(
  'keeps what two windows read at once, whichever ends last: %s',
  async (last) => {
    const other = last === 'one' ? 'two' : 'one';
    const [slow, quick] = [last, other].map((name) => `unit-${name === 'one' ? 1 : 2}`);
    const waiting = stoppingSite(pagesCourse(), `${HOME}/resources/${last}/data.json`);
    const slowly = learnAndKeep(request({ at: `courses/${SLUG}/pages/${slow}` }), at(waiting.site));
    await waiting.isAsked;
    const site = at(madeUpSite(pagesCourse()));
    await learnAndKeep(request({ at: `courses/${SLUG}/pages/${quick}` }), site);
    waiting.open();
    await slowly;
    expect(await titles()).toEqual(['Lecture 1: Thing 1', 'Lecture 2: Thing 2']);
    expect((await find()).kept).toMatchObject({ isComplete: true, unread: [] });
  },
);

it('keeps a whole course whole when a part of it was read beside it, and ended later', async () => {
  const waiting = stoppingSite(pagesCourse(), `${HOME}/resources/two/data.json`);
  const slowly = learnAndKeep(request({ at: `courses/${SLUG}/pages/unit-2` }), at(waiting.site));
  await waiting.isAsked;
  await learnAndKeep(request({ scope: 'everything' }), at(madeUpSite(pagesCourse())));
  waiting.open();
  await slowly;
  expect(await titles()).toEqual(['Lecture 1: Thing 1', 'Lecture 2: Thing 2']);
  const { kept, answers } = await find();
  expect(kept).toMatchObject({ isComplete: true, unread: [] });
  expect(answers.size).toBe(0);
});
