import type { ReadCue } from './captions';

/** True for captions that roll up as they are said, each word with its time, as YouTube's automatic ones do in files. */
export function isRolling(file: string): boolean {
  return /<\d\d:\d\d(?::\d\d)?\.\d{3}><c>/.test(file);
}

/** Each line once: there every cue begins with the line of the one before, and between two there is one that has nothing else. */
export function unroll(cues: readonly ReadCue[]): ReadCue[] {
  const unrolled: ReadCue[] = [];
  let last = '';
  for (const cue of cues) {
    const lines = cue.text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const [first, ...rest] = lines;
    const fresh = first === last ? rest : lines;
    last = lines.at(-1) ?? last;
    const before = unrolled.at(-1);
    if (fresh.length > 0) unrolled.push({ ...cue, text: fresh.join('\n') });
    else if (before) before.endTime = Math.max(before.endTime, cue.endTime);
  }
  return unrolled;
}
