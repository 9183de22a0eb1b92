import { element, once } from '../elements';
import { followModes } from './modes';
import { recordingAddress } from './recordings';

/** One of YouTube's players. Its one `<video>` plays every video and every advert, one after the other. */
export interface Player {
  root: HTMLElement;
  video: HTMLVideoElement;
  /** The video that is loaded or about to be; null for none. */
  readonly content: string | null;
  readonly advert: boolean;
  /** Seconds of the content, also while an advert plays. */
  readonly contentTime: number;
  /** Loads another video. What played goes on until the new one has arrived. */
  load(id: string, start: number, how: { advertFirst: boolean; play: boolean }): Promise<void>;
  /** Names the video without loading anything. */
  cue(id: string, start: number): void;
  stop(): void;
  startAdvert(): Promise<void>;
  endAdvert(): Promise<void>;
  /** Has the stream begin with an advert of so many seconds from now on, as YouTube's server does: nothing marks it. */
  stitch(seconds: number): void;
  /** Goes to a second of the content. */
  seekTo(seconds: number): void;
  /** Keeps what plays until `release`, so that a test can look at the moment between a navigation and its media. */
  hold(): void;
  release(): void;
}

const ADVERT_CLASSES = ['ad-showing', 'ad-interrupting'];

export function createPlayer(id: string, onEnd: () => void = () => {}): Player {
  const video = element('video', { class: 'video-stream html5-main-video', playsinline: '' });
  const root = element(
    'div',
    { id, class: 'html5-video-player unstarted-mode', tabindex: '-1' },
    element('div', { class: 'html5-video-container' }, video),
  );
  let content: string | null = null;
  let resumeAt = 0;
  let turn = 0;
  let held = Promise.resolve();
  let letGo = () => {};
  /** Seconds by which the element's clock is ahead of the content. */
  let stitched = 0;

  const isAdvert = () => root.classList.contains('ad-showing');

  /** Puts a recording into the element; false when something else was asked for meanwhile. */
  async function put(recording: 'lecture' | 'advert', at: number, play: boolean): Promise<boolean> {
    const mine = ++turn;
    const address = await recordingAddress(recording);
    await held;
    if (mine !== turn) return false;
    video.src = address;
    await once(video, 'loadedmetadata');
    if (mine !== turn) return false;
    if (at > 0) video.currentTime = at;
    if (play) void video.play().catch(() => {});
    return true;
  }

  async function putContent(play: boolean) {
    if (await put('lecture', resumeAt, play)) root.classList.remove(...ADVERT_CLASSES);
  }

  async function putAdvert() {
    root.classList.add(...ADVERT_CLASSES);
    await put('advert', 0, true);
  }

  const player: Player = {
    root,
    video,
    get content() {
      return content;
    },
    get advert() {
      return isAdvert();
    },
    get contentTime() {
      return isAdvert() || !video.src ? resumeAt : video.currentTime - stitched;
    },
    async load(next, start, { advertFirst, play }) {
      content = next;
      resumeAt = start;
      stitched = 0;
      await (advertFirst ? putAdvert() : putContent(play));
    },
    cue(next, start) {
      content = next;
      resumeAt = start;
    },
    stop() {
      turn += 1;
      content = null;
      video.removeAttribute('src');
      video.load();
    },
    async startAdvert() {
      resumeAt = video.currentTime;
      await putAdvert();
    },
    endAdvert: () => putContent(true),
    stitch(seconds) {
      stitched += seconds;
      video.currentTime += seconds;
    },
    seekTo(seconds) {
      video.currentTime = seconds + stitched;
    },
    hold() {
      held = new Promise((resolve) => {
        letGo = resolve;
      });
    },
    release: () => letGo(),
  };

  followModes(root, video);
  video.addEventListener('ended', () => {
    if (isAdvert()) void player.endAdvert();
    else onEnd();
  });
  return player;
}
