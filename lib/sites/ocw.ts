import { toPath } from './address';
import { parseOcw } from './ocw-address';
import { findPlayers } from './ocw-players';
import type { Site } from './site';

/** OCW's site as it stands, which answers old addresses by redirecting them. */
export const ocw: Site = {
  id: 'ocw',
  parse: parseOcw,

  detect(url, page) {
    const address = parseOcw(url);
    return { address, players: address ? findPlayers(page.document) : [] };
  },

  // The player is YouTube's, in a frame with its own agent.
  findPlayer: () => null,
  playing: () => null,
  start: () => null,
  isAdvert: () => false,

  // OCW's pages cannot start at a second.
  open: (ref) => (ref.kind === 'ocw' ? `https://ocw.mit.edu/${toPath(ref.id)}/` : null),
};
