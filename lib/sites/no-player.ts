import type { Player } from './player';

/** For pages whose recordings play in frames of another site: those have agents, and players, of their own. */
export function createNoPlayer(): Player {
  return {
    isHere: false,
    find: () => null,
    begin() {},
    isConcernedBy: () => false,
    measure() {},
    read: () => null,
    seek() {},
    play() {},
    pause() {},
  };
}
