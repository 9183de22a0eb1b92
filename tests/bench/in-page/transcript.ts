// Watches in the panel what a student feels of a transcript. Each function is sent into the page as its text.

declare global {
  /** Milliseconds from each click on the transcript's tab until its first rows were on the screen. */
  var paints: number[];
}

export function watchTranscript(): void {
  globalThis.paints = [];
  let clicked: number | null = null;
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('#tab-transcript'))
        clicked = performance.now();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (clicked === null || !document.querySelector('.cue-row')) return;
    const begun = clicked;
    clicked = null;
    // What is drawn in the next frame is on the screen when a task after it runs.
    requestAnimationFrame(() => setTimeout(() => paints.push(performance.now() - begun)));
  }).observe(document, { childList: true, subtree: true });
}

/** Milliseconds of each frame while the list is scrolled as fast as a wheel goes. */
export async function scrollThrough(): Promise<number[]> {
  const list = document.querySelector('#transcript-list');
  const frames: number[] = [];
  if (!list) return frames;
  list.dispatchEvent(new WheelEvent('wheel'));
  let last = await new Promise(requestAnimationFrame);
  for (let frame = 0; frame < 180; frame += 1) {
    list.scrollTop += 240;
    const now = await new Promise(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  return frames;
}
