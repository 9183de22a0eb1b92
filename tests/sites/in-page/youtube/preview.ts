import { element, find } from '../elements';
import { createPlayer } from './player';
import { addPlayerMethods } from './player-methods';

/**
 * The moving preview that plays while a visitor points at a card. It is a whole second player, and stands before the page's
 * own one in document order, so that the first `<video>` of the document is the wrong one.
 */
export function createPreview(): (id: string | null) => Promise<void> {
  const player = createPlayer('inline-preview-player');
  addPlayerMethods(player);
  const holder = element('ytd-video-preview', { hidden: '' }, player.root);
  find('ytd-app').prepend(holder);

  return async (id) => {
    holder.toggleAttribute('hidden', id === null);
    if (id === null) player.stop();
    else await player.load(id, 0, { advertFirst: false, play: true });
  };
}
