// KaTeX with its fonts, which only a note with mathematics needs.
import 'katex/dist/katex.min.css';
import katex from 'katex';

/** Why mathematics is not drawn: KaTeX does not understand it, or it is more than a page can bear. */
export type MathProblem = { type: 'syntax'; message: string } | { type: 'too-much' };

/** Characters. */
const LONGEST = 10_000;
/**
 * Elements within each other, ten for a root or a fraction: 25 of those are more than anybody reads. At some 1,200 Chromium 156
 * ends the page while it lays it out, and then refuses every page of the extension.
 */
const DEEPEST = 250;
const MOST = 20_000;

/** Draws it into `place`, without HTML as text. What is wrong with it; null when all is well. */
export function renderMath(
  tex: string,
  isDisplay: boolean,
  place: HTMLElement,
): MathProblem | null {
  if (tex.length > LONGEST) return { type: 'too-much' };
  // Nothing is laid out before it is known to be bearable.
  const drawn = document.createElement('span');
  try {
    katex.render(tex, drawn, {
      displayMode: isDisplay,
      // No links, no images, no classes of the note's own.
      trust: false,
      strict: 'ignore',
      maxExpand: 200,
      maxSize: 20,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { type: 'syntax', message: message.replace(/^KaTeX parse error: /, '') };
  }
  if (isTooMuch(drawn)) return { type: 'too-much' };
  place.replaceChildren(...drawn.childNodes);
  return null;
}

/** Level by level, since to go down by calls would end as the page does. */
function isTooMuch(root: Element): boolean {
  let level = [root];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > DEEPEST || count > MOST) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}
