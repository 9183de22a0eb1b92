/**
 * YouTube's own keys that move the player. As there, K, J and L do not look at Alt, Ctrl or Meta, and nothing is done while
 * a text field of the page has the focus.
 */
export function obeyKeys(video: HTMLVideoElement, goTo: (step: 1 | -1) => void): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event.target)) return;
    if (event.code === 'KeyK' || event.code === 'Space') {
      event.preventDefault();
      if (video.paused) void video.play();
      else video.pause();
    }
    if (event.code === 'KeyJ') video.currentTime -= 10;
    if (event.code === 'KeyL') video.currentTime += 10;
    if (event.code === 'ArrowLeft') video.currentTime -= 5;
    if (event.code === 'ArrowRight') video.currentTime += 5;
    if (event.code === 'KeyN' && event.shiftKey) goTo(1);
    if (event.code === 'KeyP' && event.shiftKey) goTo(-1);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
