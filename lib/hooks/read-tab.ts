import { choosePlayer, type Playback, type Shown } from '../domain/playback';
import { connectTab } from './tab-port';
import { SILENT_TAB } from './tab-state';

/** Milliseconds that a page has to answer: its agents post at once, so a page that is silent this long has none. */
const PATIENCE = 1_000;

/**
 * What a tab shows and plays at this moment, asked once. Null when nobody answers there. `playback` is null when no
 * player has answered in time.
 */
export function readTab(
  tabId: number,
): Promise<{ shown: Shown; playback: Playback | null } | null> {
  return new Promise((resolve) => {
    let latest = SILENT_TAB;
    const port = connectTab(
      tabId,
      SILENT_TAB,
      (state) => {
        latest = state;
        if (state.shown && choosePlayer(state.players, null)?.playback.paused === false) finish();
      },
      () => finish(),
    );
    const timer = setTimeout(finish, PATIENCE);

    function finish() {
      clearTimeout(timer);
      const playback = choosePlayer(latest.players, null)?.playback ?? null;
      const shown = latest.shown ?? (playback && { address: null, players: [playback.ref] });
      resolve(shown && { shown, playback });
      port.close();
    }
  });
}
