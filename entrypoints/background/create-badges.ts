import type { Browser } from 'webextension-polyfill';
import type { Text } from '../../lib/domain/text';

const LECTURE = '●';
/** The accent of the light scheme; the toolbar does not tell which scheme it has. */
const COLOUR = '#96203a';
/** Milliseconds for which the answer to a command stands in the badge. */
export const ANSWER_TIME = 4_000;

/** What is asked of the browser here. */
export interface BadgeBrowser {
  action: Pick<Browser['action'], 'setBadgeBackgroundColor' | 'setBadgeText' | 'setTitle'>;
  tabs: { query(all: object): Promise<{ id?: number; url?: string }[]> };
}

type Lecture = { title: string } | null;

/** The marks on the extension's button, one for each tab. */
export function createBadges(browser: BadgeBrowser, { say }: Pick<Text, 'say'>) {
  /** What each tab shows, for when a flash ends; of tabs that this worker has not heard of since it started, nothing. */
  const shown = new Map<number, Lecture>();
  const flashes = new Map<number, ReturnType<typeof setTimeout>>();

  async function setBadge(tabId: number, text: string, title: string): Promise<void> {
    try {
      await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
      await browser.action.setBadgeText({ tabId, text });
      await browser.action.setTitle({ tabId, title: title || say('extensionName') });
    } catch (error) {
      // The tab was closed in the meantime: nothing to mark.
      if (!String(error).includes('No tab with id') && !String(error).includes('Invalid tab ID'))
        throw error;
    }
  }

  /** Marks a tab whose page shows a lecture; null for a page that shows none, which has no badge at all. */
  async function showLecture(tabId: number, lecture: Lecture): Promise<void> {
    shown.set(tabId, lecture);
    clearTimeout(flashes.get(tabId));
    flashes.delete(tabId);
    const title = lecture ? say('badgeTitle', lecture.title) : '';
    await setBadge(tabId, lecture ? LECTURE : '', title);
  }

  /** Takes the badge off every page that Lectern may no longer see: the browser does not tell the address of those. */
  async function clearHiddenBadges(): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(({ id, url }) => id !== undefined && url === undefined && showLecture(id, null)),
    );
  }

  /** Shows the answer to a command for a moment, then again what the tab shows: `lecture`, unless the page has gone on. */
  async function flashBadge(
    tabId: number,
    lecture: Lecture,
    text: string,
    title: string,
  ): Promise<void> {
    if (!shown.has(tabId)) shown.set(tabId, lecture);
    clearTimeout(flashes.get(tabId));
    flashes.set(
      tabId,
      setTimeout(() => void showLecture(tabId, shown.get(tabId) ?? null), ANSWER_TIME),
    );
    await setBadge(tabId, text, title);
  }

  return { showLecture, clearHiddenBadges, flashBadge };
}
