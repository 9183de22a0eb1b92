// Watches in a page of ours what a student feels of writing. Each function is sent into the page as its text.

declare global {
  /** When the caret came into the box for a note, each time, in milliseconds since the epoch. */
  var carets: number[];
  /** Milliseconds from each Control and Enter until the panel said that the note is saved. */
  var savings: number[];
  /** Milliseconds for which each key kept the page busy at a stretch. */
  var blocked: number[];
}

export function watchCapture(): void {
  globalThis.carets = [];
  globalThis.savings = [];
  let pressed: number | null = null;
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) carets.push(Date.now());
  });
  addEventListener(
    'keydown',
    ({ key, ctrlKey }) => {
      if (key === 'Enter' && ctrlKey) pressed = performance.now();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const status = document.querySelector('.composer-status');
    if (pressed === null || !status?.textContent?.startsWith('Saved at')) return;
    savings.push(performance.now() - pressed);
    pressed = null;
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

export function watchBlocking(): void {
  globalThis.blocked = [];
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  // Each turn of an idle page takes next to nothing: what one takes longer, somebody else has taken.
  port1.onmessage = () => {
    const now = performance.now();
    const at = blocked.length - 1;
    if (at >= 0) blocked[at] = Math.max(blocked[at] ?? 0, now - last);
    last = now;
    port2.postMessage(null);
  };
  addEventListener('keydown', () => void blocked.push(0), { capture: true });
  port2.postMessage(null);
}
