// KaTeX with its fonts, which only a note with mathematics needs.
import 'katex/dist/katex.min.css';
import katex from 'katex';

/** Draws it into `place`, without HTML as text. What KaTeX does not understand of it, in its words; null when all is well. */
export function renderMath(tex: string, isDisplay: boolean, place: HTMLElement): string | null {
  try {
    katex.render(tex, place, {
      displayMode: isDisplay,
      // No links, no images, no classes of the note's own.
      trust: false,
      strict: 'ignore',
      maxExpand: 200,
      maxSize: 20,
    });
    return null;
  } catch (error) {
    return error instanceof Error
      ? error.message.replace(/^KaTeX parse error: /, '')
      : String(error);
  }
}
