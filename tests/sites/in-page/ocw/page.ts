// OCW's pages start their player when everything has loaded, and fetch its code only then.
import type { PagePlayer } from './video-player';

declare global {
  /** In page order. Empty until every player of the page has been replaced. */
  var standInPagePlayers: PagePlayer[];
}

globalThis.standInPagePlayers = [];
window.addEventListener('load', async () => {
  const { startPlayers } = await import('./video-player');
  globalThis.standInPagePlayers = startPlayers();
});
