// The player that other sites put into a frame.
import { element, find } from '../elements';
import { startOf, videoOf } from './addresses';
import { offerControls } from './controls';
import { findVideo } from './page-data';
import { createPlayer } from './player';
import { addPlayerMethods } from './player-methods';
import { speakWidget } from './widget';

const url = new URL(location.href);
const video = findVideo(videoOf(url) ?? '');
const player = createPlayer('movie_player');
player.root.classList.add('ytp-embed');
addPlayerMethods(player);
find('#player').append(player.root);

async function open(): Promise<void> {
  if (!video) return;
  player.cue(video.id, startOf(url));
  const play = url.searchParams.get('autoplay') === '1';
  if (play || !standInData.cuedEmbeds) await load(play);
}

async function load(play: boolean): Promise<void> {
  if (!video) return;
  await player.load(video.id, player.contentTime, { advertFirst: false, play });
}

/** Plays; the first time, this is what loads the media. */
function play(): Promise<void> {
  return player.video.src ? player.video.play() : load(true);
}

const button = element('button', { class: 'ytp-large-play-button', 'aria-label': 'Play' }, '▶');
button.addEventListener('click', () => void play());
for (const type of ['playing', 'seeked']) {
  player.video.addEventListener(type, () => button.remove(), { once: true });
}
player.video.addEventListener('click', () => {
  if (player.video.paused) void play();
  else player.video.pause();
});
player.root.append(button);

speakWidget(player, url.searchParams, play);
offerControls(player, open());
