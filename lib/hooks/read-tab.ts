import { choosePlayer, type Playback, type Shown } from '../domain/playback';
import { isSameRef } from '../domain/source';
import { SILENT_TAB, type TabState } from './tab-state';

/** Milliseconds that a page has to answer: its agents post at once, so a page that is silent this long has none. */
const PATIENCE = 1_000;
/** Milliseconds for which a paused player waits for one that plays. */
const OTHERS = 60;

/** Opens the port to a tab: `onState` hears what its agents tell, `onClosed` that nobody is there. */
type Connect = (onState: (state: TabState) => void, onClosed: () => void) => { close(): void };

/**
 * What a tab shows and plays at this moment, asked once. Null when nobody answers there. `playback` is null when no
 * player has answered in time. A page that goes on to another video in the meantime is taken as it was when asked.
 */
export function readTab(
  connect: Connect,
): Promise<{ shown: Shown; playback: Playback | null } | null> {
  return new Promise((resolve) => {
    let latest = SILENT_TAB;
    let timer = setTimeout(finish, PATIENCE);
    const port = connect((state) => {
      if (latest.shown && !isSameRef(latest.shown.address, state.shown?.address ?? null)) {
        finish();
        return;
      }
      const isFirst = choosePlayer(latest.players, null) === null;
      latest = state;
      const player = choosePlayer(state.players, null);
      if (!state.shown || !player) return;
      if (!player.playback.paused) finish();
      else if (isFirst) {
        clearTimeout(timer);
        timer = setTimeout(finish, OTHERS);
      }
    }, finish);

    function finish() {
      clearTimeout(timer);
      const order = latest.shown?.players;
      const playback = choosePlayer(latest.players, null, order)?.playback ?? null;
      const shown = latest.shown ?? (playback && { address: null, players: [playback.ref] });
      resolve(shown && { shown, playback });
      port.close();
    }
  });
}
