import browser from 'webextension-polyfill';
import { extensionText } from '../../lib/hooks/extension-text';

const LECTURE = '●';
/** The accent of the light scheme; the toolbar does not tell which scheme it has. */
const COLOUR = '#96203a';
/** Milliseconds for which the answer to a command stands in the badge. */
const ANSWER_TIME = 4_000;

/** Marks a tab whose page shows a lecture; null for a page that shows none, which has no badge at all. */
export async function showLecture(tabId: number, lecture: { title: string } | null): Promise<void> {
  const title = lecture ? extensionText.say('badgeTitle', lecture.title) : '';
  await setBadge(tabId, lecture ? LECTURE : '', title);
}

/** Shows the answer to a command for a moment, then what stood there before. */
export async function flashBadge(tabId: number, text: string, title: string): Promise<void> {
  const [before, titleBefore] = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getTitle({ tabId }),
  ]);
  const isFlash = before !== '' && before !== LECTURE;
  await setBadge(tabId, text, title);
  setTimeout(() => void setBadge(tabId, isFlash ? LECTURE : before, titleBefore), ANSWER_TIME);
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
