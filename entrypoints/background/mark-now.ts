import browser from 'webextension-polyfill';
import { type Playback, toRecordingTime } from '../../lib/domain/playback';
import { shiftPlayback } from '../../lib/domain/stitched-adverts';
import { formatTime } from '../../lib/domain/time';
import { extensionText } from '../../lib/hooks/extension-text';
import { createMarker } from '../../lib/hooks/mark-second';
import { readClocks, readShift } from '../../lib/hooks/player-clocks';
import { readTab } from '../../lib/hooks/read-tab';
import { connectTab } from '../../lib/hooks/tab-port';
import { SILENT_TAB } from '../../lib/hooks/tab-state';
import { flashBadge } from './badge';
import { openStore } from './open-store';
import { recogniseShown } from './recognise-shown';

/** Characters that a badge has room for: Firefox cuts off even the last of `5:00`. */
const BADGE_ROOM = import.meta.env.FIREFOX ? 3 : 5;

const markSecond = createMarker();

/** Saves a note without text at this second, without opening anything; the badge says what came of it. */
export async function markNow(tabId: number): Promise<void> {
  const { say } = extensionText;
  const pressed = new Date();
  let lecture: Awaited<ReturnType<typeof recogniseShown>> = null;
  try {
    const state = await readTab((onState, onClosed) =>
      connectTab(browser.tabs, tabId, SILENT_TAB, onState, onClosed),
    );
    const playback = state?.playback ? await toContent(tabId, state.playback) : null;
    lecture = state && (await recogniseShown(state.shown, playback?.ref ?? null));
    if (!lecture || !playback || playback.time === null) {
      await flashBadge(tabId, lecture, '?', say('badgeNoLecture'));
      return;
    }
    const time = toRecordingTime(playback, lecture.sources) ?? playback.time;
    const mark = await markSecond(openStore(), { lecture: lecture.id, time }, pressed);
    const at = formatTime(mark.time);
    const badge = mark.end === null && at.length <= BADGE_ROOM ? at : '✓';
    const title =
      mark.end === null ? say('badgeMarked', at) : say('badgeRange', at, formatTime(mark.end));
    await flashBadge(tabId, lecture, badge, title);
  } catch (error) {
    console.error('Lectern could not save a mark.', error);
    await flashBadge(tabId, lecture, '!', say('badgeFailed'));
  }
}

/** Adverts that YouTube's server puts into the stream are no seconds of the lecture. */
async function toContent(tabId: number, playback: Playback): Promise<Playback> {
  if (playback.ref.kind !== 'youtube' || playback.paused) return playback;
  const shift = await readShift(() => readClocks(browser.scripting, tabId, playback.ref));
  return shiftPlayback(playback, shift);
}
