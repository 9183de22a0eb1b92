import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlayerControls } from '../lib/domain/player-controls';

const PlayerContext = createContext<PlayerControls | null>(null);

/** Lets notes move the lecture's player while they are written; null where there is none. */
export const PlayerProvider = PlayerContext.Provider;

export function usePlayer(): PlayerControls | null {
  return useContext(PlayerContext);
}
