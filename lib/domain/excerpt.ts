import type { CueIndex } from './cue-index';
import { endsSentence } from './paragraphs';
import type { Cue } from './transcript';

/** Characters: what is read at a glance. */
const MOST = 240;
/** Characters of them that may stand before the cue of the second. */
const MOST_BEFORE = 100;
/** Seconds after its last word within which a cue is still what was said. */
const ECHO = 5;
/** Seconds of silence over which no sentence goes on. */
const PAUSE = 2;
const CUT = '…';

/** What was being said at a second, as the sentence around it, or from there to `end`. Null where nothing was. */
export function wordsAt(
  cues: readonly Cue[],
  index: CueIndex,
  time: number,
  end: number | null,
): string | null {
  return end === null || end <= time
    ? sentenceAt(cues, index, time)
    : wordsBetween(cues, index, time, end);
}

function sentenceAt(cues: readonly Cue[], index: CueIndex, time: number): string | null {
  const place = index.placeAt(time);
  const cue = place && cues[place.cue];
  if (!cue || (!place.isSaid && time - cue.end > ECHO)) return null;
  let { cue: first } = place;
  let length = 0;
  for (let before = cues[first - 1]; before; before = cues[first - 1]) {
    length += before.text.length + 1;
    if (endsPassage(before, cues[first]) || length > MOST_BEFORE) break;
    first -= 1;
  }
  let { cue: last } = place;
  while (!endsPassage(cues[last], cues[last + 1])) last += 1;
  return quoteCues(cues, first, last, place.cue);
}

function wordsBetween(
  cues: readonly Cue[],
  index: CueIndex,
  time: number,
  end: number,
): string | null {
  const begun = index.lastBegun(time);
  const first = index.activeAt(time)[0] ?? (begun === null ? 0 : begun + 1);
  // What begins as the range ends is not in it.
  let last = index.lastBegun(end) ?? -1;
  while (last > first && (cues[last]?.start ?? 0) >= end) last -= 1;
  if (first > last || (cues[first]?.start ?? 0) >= end) return null;
  return quoteCues(cues, first, last, first);
}

/** The words of these cues, of which one is wanted in any case; with a sign where they are cut. */
function quoteCues(cues: readonly Cue[], first: number, last: number, wanted: number): string {
  let text = '';
  let place = first;
  for (; place <= last; place += 1) {
    const longer = [text, cues[place]?.text ?? ''].filter(Boolean).join(' ');
    if (longer.length > MOST && place > wanted) break;
    text = longer;
  }
  const isCut = text.length > MOST;
  const shown = isCut ? text.slice(0, MOST).replace(/\s\S*$/, '') : text;
  const isEnd = !isCut && place > last && endsPassage(cues[last], cues[last + 1]);
  const before = cues[first - 1];
  return `${!before || endsPassage(before, cues[first]) ? '' : `${CUT} `}${shown}${isEnd ? '' : ` ${CUT}`}`;
}

/** Whether what was being said is over between two cues that follow each other. */
function endsPassage(cue: Cue | undefined, next: Cue | undefined): boolean {
  return !cue || !next || endsSentence(cue.text) || next.start - cue.end >= PAUSE;
}
