/** Characters: a longer note is shown as it is written, since nothing is known of what its signs would cost. */
const LONGEST = 10_000;

/** Signs that can mean something beside themselves. Where none is, nothing has to be loaded to show a note. */
const SIGNS = /[*_`~#$|<\\]|\[.+\]|https?:\/\/|^\s*(?:[-+>]|\d+[.)])\s|^\s*(?:-{3,}|={3,})\s*$/mu;

export function mayBeMarkdown(text: string): boolean {
  return text.length <= LONGEST && SIGNS.test(text);
}

/** The address, where it is one that a link in a note may lead to; null for one that could do anything else. */
export function toSafeAddress(href: string): string | null {
  try {
    const { protocol } = new URL(href);
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}

/** Mathematics at the start of a text: `$...$`, as Pandoc understands it, so that prices stay prices. */
const INLINE_MATH = /^\$(?!\s)((?:\\[\s\S]|[^\\$\n])+?)(?<!\s)\$(?!\d)/;
const DISPLAY_MATH = /^\$\$((?:\\[\s\S]|[^\\$])+?)\$\$/;

export interface MathSource {
  /** With its dollars. */
  raw: string;
  tex: string;
  isDisplay: boolean;
}

/** The mathematics with which a text begins; null when it begins with something else. */
export function readMath(text: string): MathSource | null {
  const [display, displayTex] = DISPLAY_MATH.exec(text) ?? [];
  if (display !== undefined && displayTex?.trim())
    return { raw: display, tex: displayTex.trim(), isDisplay: true };
  const [inline, tex] = INLINE_MATH.exec(text) ?? [];
  return inline === undefined || tex === undefined
    ? null
    : { raw: inline, tex: tex.trim(), isDisplay: false };
}

/** `[12:34]` at the start of a text, which is a moment of the lecture; null when it begins with something else. */
export function readTimestamp(text: string): string | null {
  return /^\[(?:\d{1,3}:)?\d{1,3}:\d{2}\](?![([])/.exec(text)?.[0] ?? null;
}
