import browser from 'webextension-polyfill';
import { createMark } from '../../lib/domain/note';
import { toRecordingTime } from '../../lib/domain/playback';
import { formatTime } from '../../lib/domain/time';
import { extensionText } from '../../lib/hooks/extension-text';
import { readTab } from '../../lib/hooks/read-tab';
import { connectTab } from '../../lib/hooks/tab-port';
import { SILENT_TAB } from '../../lib/hooks/tab-state';
import { saveNote } from '../../lib/storage/notes';
import { flashBadge } from './badge';
import { openStore } from './open-store';
import { recogniseShown } from './recognise-shown';

/** Characters that a badge has room for: Firefox cuts off even the last of `5:00`. */
const BADGE_ROOM = import.meta.env.FIREFOX ? 3 : 5;

/** Saves a note without text at this second, without opening anything; the badge says what came of it. */
export async function markNow(tabId: number): Promise<void> {
  const { say } = extensionText;
  let lecture: Awaited<ReturnType<typeof recogniseShown>> = null;
  try {
    const state = await readTab((onState, onClosed) =>
      connectTab(browser.tabs, tabId, SILENT_TAB, onState, onClosed),
    );
    const playback = state?.playback ?? null;
    lecture = state && (await recogniseShown(state.shown, playback?.ref ?? null));
    if (!lecture || !playback || playback.time === null) {
      await flashBadge(tabId, lecture, '?', say('badgeNoLecture'));
      return;
    }
    const time = toRecordingTime(playback, lecture.sources) ?? playback.time;
    const mark = createMark({ id: crypto.randomUUID(), lecture: lecture.id, time }, new Date());
    await saveNote(await openStore(), mark);
    const at = formatTime(mark.time);
    await flashBadge(tabId, lecture, at.length <= BADGE_ROOM ? at : '✓', say('badgeMarked', at));
  } catch (error) {
    console.error('Lectern could not save a mark.', error);
    await flashBadge(tabId, lecture, '!', say('badgeFailed'));
  }
}
