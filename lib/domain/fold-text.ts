/** Without case and accents, and with any white space as a blank, so that `poincare` finds Poincaré. */
export function foldText(text: string): string {
  if (isPlain(text)) return text.replace(/\s/g, ' ').toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s/gu, ' ')
    .toLowerCase();
}

/** Says where in `text` something stands that stands at `from` to `to` in `foldText(text)`. */
export function createUnfold(text: string): (from: number, to: number) => UnfoldedRange {
  if (isPlain(text)) return (from, to) => ({ from, to });
  // A sign may become several when it is folded, or none.
  const places: number[] = [];
  let place = 0;
  for (const sign of text) {
    const units = sign <= '~' ? 1 : foldText(sign).length;
    for (let unit = 0; unit < units; unit += 1) places.push(place);
    place += sign.length;
  }
  return (from, to) => {
    let end = to;
    while (end < places.length && places[end] === places[to - 1]) end += 1;
    return { from: places[from] ?? text.length, to: places[end] ?? text.length };
  };
}

export interface UnfoldedRange {
  from: number;
  to: number;
}

/** True for ASCII, of which each sign is folded to one. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e\t\n\r]*$/.test(text);
}
