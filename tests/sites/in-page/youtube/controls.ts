import { once } from '../elements';
import type { Player } from './player';

/** What tests do to a player of YouTube, by `standInPlayer` in the page that holds it. */
export interface PlayerControls {
  /** Fulfilled when the first video, or the advert before it, has been loaded. */
  ready: Promise<void>;
  /** Pauses at a second of the recording, so that a test knows the time exactly. */
  pauseAt(seconds: number): Promise<void>;
  play(): Promise<void>;
  /** Plays the last moment of the recording. */
  playToEnd(): Promise<void>;
  startAdvert(): Promise<void>;
  endAdvert(): Promise<void>;
  stitch(seconds: number): void;
  hold(): void;
  release(): void;
}

declare global {
  var standInPlayer: PlayerControls;
}

export function offerControls(player: Player, ready: Promise<void>): void {
  const { video } = player;

  async function seek(seconds: number) {
    const seeked = once(video, 'seeked');
    video.currentTime = seconds;
    await seeked;
  }

  globalThis.standInPlayer = {
    ready,
    async pauseAt(seconds) {
      video.pause();
      await seek(seconds);
    },
    play: () => video.play(),
    async playToEnd() {
      // In this order: to play from the last picture on is to play from the start again.
      await video.play();
      await seek(video.duration - 0.5);
    },
    startAdvert: player.startAdvert,
    endAdvert: player.endAdvert,
    stitch: player.stitch,
    hold: player.hold,
    release: player.release,
  };
}
