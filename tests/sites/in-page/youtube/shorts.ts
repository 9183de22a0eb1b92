import { element, find } from '../elements';
import { startOf, videoOf } from './addresses';
import { offerControls } from './controls';
import { findVideo } from './page-data';
import { createPlayer } from './player';
import { addPlayerMethods } from './player-methods';

const player = createPlayer('shorts-player');
addPlayerMethods(player);
const url = new URL(location.href);
const video = findVideo(videoOf(url) ?? '');
find('ytd-app').append(element('ytd-shorts', {}, element('div', { id: 'player' }, player.root)));
offerControls(
  player,
  video
    ? player.load(video.id, startOf(url), { advertFirst: false, play: true })
    : Promise.resolve(),
);
