// YouTube's desktop site: watch pages and the pages one comes from, one document for all of them.
import { element, find } from '../elements';
import { neighbourOf, startOf, videoOf } from './addresses';
import { offerControls } from './controls';
import { obeyKeys } from './keys';
import { createNavigation } from './navigation';
import { findVideo } from './page-data';
import { createPlayer } from './player';
import { addPlayerMethods } from './player-methods';
import { createPreview } from './preview';
import { browseGrid, metadata, playlistPanel, suggestions, unavailable } from './views';

/** What tests do to the page, by `standInPage`. */
interface PageControls {
  /** Goes to an address of the site as a click on a link does; fulfilled when its media has arrived. */
  navigate(address: string): Promise<void>;
  /** Goes to the home page while the player plays on in a corner. */
  openMiniplayer(): Promise<void>;
  /** Plays the preview of a video as if its card were pointed at; null ends it. */
  preview(id: string | null): Promise<void>;
}

declare global {
  var standInPage: PageControls;
}

// The server's skeleton goes when the page comes to life.
document.querySelector('body > #player')?.remove();

const playerPlace = element('div', { id: 'player-container' });
const below = element('div', { id: 'below' });
const secondary = element('div', { id: 'secondary' });
const watchFlexy = element(
  'ytd-watch-flexy',
  { hidden: '' },
  element(
    'div',
    { id: 'primary' },
    element('div', { id: 'player' }, element('ytd-player', {}, playerPlace)),
    below,
  ),
  secondary,
);
const browse = element('div', { id: 'browse', hidden: '' }, browseGrid());
const miniplayer = element('div', { class: 'miniplayer' });
const miniplayerHolder = element('ytd-miniplayer', { hidden: '' }, miniplayer);
find('ytd-app').append(
  element(
    'header',
    { id: 'masthead' },
    element('a', { id: 'logo', href: '/' }, 'YouTube'),
    element('input', { name: 'search_query', placeholder: 'Search' }),
  ),
  element('ytd-page-manager', { id: 'page-manager' }, watchFlexy, browse),
  miniplayerHolder,
);

const player = createPlayer('movie_player', () => goTo(1));
addPlayerMethods(player);
obeyKeys(player.video, goTo);
const preview = createPreview();
const navigation = createNavigation(show);
let advertFirst = standInData.advertFirst;
let mini = false;

function goTo(step: 1 | -1) {
  const next = neighbourOf(new URL(location.href), step);
  if (next !== null) void navigation.go(next);
}

async function show(url: URL): Promise<void> {
  const id = videoOf(url);
  void preview(null);
  watchFlexy.toggleAttribute('hidden', id === null);
  browse.toggleAttribute('hidden', id !== null);
  miniplayerHolder.toggleAttribute('hidden', id !== null || !mini);
  if (id !== null) await showVideo(id, url);
  else if (mini) miniplayer.append(player.root);
  else player.stop();
}

async function showVideo(id: string, url: URL): Promise<void> {
  const video = findVideo(id);
  mini = false;
  watchFlexy.setAttribute('video-id', id);
  const inList = url.searchParams.get('list') === standInData.playlist.id;
  secondary.replaceChildren(...(inList ? [playlistPanel(id)] : []), suggestions(id));
  below.replaceChildren(video ? metadata(video) : unavailable());
  if (!video) {
    player.stop();
    player.root.remove();
    return;
  }
  document.title = `${video.title} - YouTube`;
  playerPlace.append(player.root);
  if (player.content === id) return;
  const withAdvert = advertFirst;
  advertFirst = false;
  await player.load(id, startOf(url), { advertFirst: withAdvert, play: true });
}

globalThis.standInPage = {
  navigate: navigation.go,
  async openMiniplayer() {
    mini = true;
    await navigation.go('/');
  },
  preview,
};
find('#contents').addEventListener('mouseover', (event) => {
  const pointed = event.target instanceof Element ? event.target.closest('[data-video]') : null;
  void preview(pointed?.getAttribute('data-video') ?? null);
});
find('#contents').addEventListener('mouseleave', () => void preview(null));

offerControls(player, show(new URL(location.href)));
