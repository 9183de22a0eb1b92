import type { Page } from '@playwright/test';
import { openOcw, openYouTube } from '../browser/stand-in-pages';
import { lectureNumber, OCW_COURSE } from '../sites/addresses';

/** The pages that are loaded again and again, and how one knows that they are there. */
export const PAGES = {
  'YouTube home': (page: Page) => page.goto('https://www.youtube.com/'),
  'OCW readings': (page: Page) => page.goto(`${OCW_COURSE}/pages/readings/`),
  'player elsewhere': (page: Page) =>
    page.goto(`https://elsewhere.example/?video=${lectureNumber(3).video}`),
  'YouTube lecture': (page: Page) => openYouTube(page, lectureNumber(3).watch),
  'OCW lecture': (page: Page) => openOcw(page, lectureNumber(3).ocw),
} as const;

export type PageName = keyof typeof PAGES;

export const WITHOUT_LECTURE: PageName[] = ['YouTube home', 'OCW readings', 'player elsewhere'];
export const WITH_LECTURE: PageName[] = ['YouTube lecture', 'OCW lecture'];

/** Milliseconds after which a page, and the extension in it, have come to rest. */
const REST = 300;

export async function loadPage(page: Page, name: PageName): Promise<void> {
  await PAGES[name](page);
  await new Promise((done) => setTimeout(done, REST));
}
