import browser from 'webextension-polyfill';
import { extensionText } from '../../lib/hooks/extension-text';

const LECTURE = '●';
/** The accent of the light scheme; the toolbar does not tell which scheme it has. */
const COLOUR = '#96203a';
/** Milliseconds for which the answer to a command stands in the badge. */
const ANSWER_TIME = 4_000;

/** What each tab shows, for when a flash ends; of tabs that this worker has not heard of since it started, nothing. */
const shown = new Map<number, { title: string } | null>();
const flashes = new Map<number, ReturnType<typeof setTimeout>>();

/** Marks a tab whose page shows a lecture; null for a page that shows none, which has no badge at all. */
export async function showLecture(tabId: number, lecture: { title: string } | null): Promise<void> {
  shown.set(tabId, lecture);
  clearTimeout(flashes.get(tabId));
  flashes.delete(tabId);
  const title = lecture ? extensionText.say('badgeTitle', lecture.title) : '';
  await setBadge(tabId, lecture ? LECTURE : '', title);
}

/** Takes the badge off every page that Lectern may no longer see: the browser does not tell the address of those. */
export async function clearHiddenBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, url }) => id !== undefined && url === undefined && showLecture(id, null)),
  );
}

/** Shows the answer to a command for a moment, then again what the tab shows: `lecture`, unless the page has gone on. */
export async function flashBadge(
  tabId: number,
  lecture: { title: string } | null,
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

async function setBadge(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: title || extensionText.say('extensionName') });
  } catch (error) {
    // The tab was closed in the meantime: nothing to mark.
    if (!String(error).includes('No tab with id') && !String(error).includes('Invalid tab ID'))
      throw error;
  }
}
