import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openState } from '../../../../scripts/catalogue/crawl-state';
import { course } from '../made-up';

it('a crawl finds what it kept, also when it is started again, until it is done', () => {
  const parent = mkdtempSync(join(tmpdir(), 'lectern-state-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'state');
  const crawled = { slug: 'a-1', course: course('a-1'), problems: [], isDone: true };
  openState(folder).keep(crawled);
  const state = openState(folder);
  expect(state.find('a-1')).toEqual(crawled);
  expect(state.find('a-2')).toBeNull();
  expect(readdirSync(folder)).toEqual(['a-1.json']);
  state.remove();
  expect(existsSync(folder)).toBe(false);
});
