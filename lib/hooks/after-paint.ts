/** Milliseconds after which nobody is looking: a page that is hidden paints nothing. */
const LONGEST = 100;

/** Resolves once the page has shown what it has drawn, and can take what the student does meanwhile. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
