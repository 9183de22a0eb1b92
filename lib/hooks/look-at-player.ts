/** What a frame of a page tells of its player. Nothing of it is believed before it is checked. */
export interface PlayerLook {
  address: string;
  isTop: boolean;
  isAdvert: boolean;
  /** False before there is a frame: it would be drawn blank, without an error. */
  isReady: boolean;
  /** In CSS pixels, within the frame's view. */
  place: { left: number; top: number; width: number; height: number };
  view: { width: number; height: number };
  /** A PNG as a data address; null when it was not asked for, or the browser does not let it be read. */
  image: string | null;
}

/**
 * Runs in the page, in a world of its own, and sees nothing outside itself: nothing of it is in any content script. Finds the
 * player as the agents do, the longest video that can be seen, and draws its frame, the longer side of `most` pixels. Null
 * without one.
 */
export function lookAtPlayer(isDrawn: boolean, most: number): PlayerLook | null {
  const youtube = '#movie_player video.html5-main-video, #shorts-player video.html5-main-video';
  const videos: HTMLVideoElement[] = [...document.querySelectorAll<HTMLVideoElement>(youtube)];
  const roots: (Document | ShadowRoot)[] = videos.length > 0 ? [] : [document];
  let left = 4000;
  for (const root of roots) {
    videos.push(...root.querySelectorAll('video'));
    // Players of the Archive stand in open shadow roots.
    for (const inner of root.querySelectorAll('*')) {
      if (left-- <= 0) break;
      if (inner.shadowRoot) roots.push(inner.shadowRoot);
    }
  }
  const seen = videos.filter((one) => one.clientWidth * one.clientHeight > 0);
  const video = seen.sort((one, other) => (other.duration || 0) - (one.duration || 0))[0];
  if (!video) return null;
  const box = video.getBoundingClientRect();
  const isReady = video.readyState >= 2 && video.videoWidth > 0 && !video.seeking;
  let image: string | null = null;
  if (isDrawn && isReady) {
    const canvas = document.createElement('canvas');
    const scale = Math.min(1, most / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.max(1, Math.round(video.videoWidth * scale));
    canvas.height = Math.max(1, Math.round(video.videoHeight * scale));
    try {
      canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
      image = canvas.toDataURL('image/png');
    } catch {
      // A video from another host: it may be shown and not read.
    }
  }
  return {
    address: location.href,
    isTop: window === window.top,
    isAdvert: video.closest('.ad-showing') !== null,
    isReady,
    place: { left: box.left, top: box.top, width: box.width, height: box.height },
    view: { width: innerWidth, height: innerHeight },
    image,
  };
}
