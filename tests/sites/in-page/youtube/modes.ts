const MODES = ['unstarted', 'cued', 'buffering', 'playing', 'paused', 'ended'] as const;

const MODE_OF_EVENT: Record<string, (typeof MODES)[number]> = {
  emptied: 'unstarted',
  waiting: 'buffering',
  playing: 'playing',
  pause: 'paused',
  ended: 'ended',
};

/** Keeps the classes on the player's root that say what its element does. */
export function followModes(root: HTMLElement, video: HTMLVideoElement): void {
  for (const [event, mode] of Object.entries(MODE_OF_EVENT)) {
    video.addEventListener(event, () => {
      root.classList.remove(...MODES.map((other) => `${other}-mode`));
      root.classList.add(`${mode}-mode`);
    });
  }
  video.addEventListener('seeking', () => root.classList.add('seeking-mode'));
  video.addEventListener('seeked', () => root.classList.remove('seeking-mode'));
}
