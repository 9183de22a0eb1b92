// YouTube's page for telephones. It says on `window`, with names of its own, that it goes from one video to the next.
import { find } from '../elements';
import { startOf, videoOf } from './addresses';
import { offerControls } from './controls';
import { findVideo } from './page-data';
import { createPlayer } from './player';
import { addPlayerMethods } from './player-methods';

const player = createPlayer('movie_player');
addPlayerMethods(player);

async function show(url: URL): Promise<void> {
  const video = findVideo(videoOf(url) ?? '');
  if (!video) return;
  document.title = `${video.title} - YouTube`;
  find('#player').append(player.root);
  await player.load(video.id, startOf(url), { advertFirst: false, play: true });
}

async function navigate(address: string): Promise<void> {
  const url = new URL(address, location.href);
  window.dispatchEvent(new CustomEvent('state-navigatestart', { detail: { href: url.href } }));
  history.pushState(null, '', url);
  const shown = show(url);
  window.dispatchEvent(new CustomEvent('state-navigateend', { detail: { href: url.href } }));
  await shown;
}

window.addEventListener('popstate', () => void show(new URL(location.href)));
globalThis.standInPage = {
  navigate,
  openMiniplayer: () => Promise.reject(new Error('The mobile stand-in has no miniplayer')),
  preview: () => Promise.reject(new Error('The mobile stand-in has no previews')),
};
offerControls(player, show(new URL(location.href)));
