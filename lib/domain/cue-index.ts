import type { Cue } from './transcript';

/** Where a recording is in its transcript. */
export interface CuePlace {
  /** The cue's place in the transcript. */
  cue: number;
  /** False in a gap: the cue has ended, and the next has not begun. */
  isSaid: boolean;
}

/** Answers for one transcript, each in a time that grows with the logarithm of its length. */
export interface CueIndex {
  /** The places of all cues that are being said at a second, in order; none in a gap. */
  activeAt(time: number): number[];
  /** The cue that began last by that second, whether it has ended or not; null before the first. */
  lastBegun(time: number): number | null;
  /** The cue being said, the one that began last of several; in a gap the one that began last. Null before the first. */
  placeAt(time: number): CuePlace | null;
}

/** `cues` are in order of their start. One is said from its start up to its end, at which it is over. */
export function createCueIndex(cues: readonly Cue[]): CueIndex {
  const ends = createEndTree(cues);

  function countBegun(time: number): number {
    let low = 0;
    let high = cues.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const cue = cues[middle];
      if (cue && cue.start <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    activeAt: (time) => ends.listAfter(time, countBegun(time)),
    lastBegun(time) {
      const begun = countBegun(time);
      return begun === 0 ? null : begun - 1;
    },
    placeAt(time) {
      const begun = countBegun(time);
      if (begun === 0) return null;
      const said = ends.lastAfter(time, begun);
      return said === null ? { cue: begun - 1, isSaid: false } : { cue: said, isSaid: true };
    },
  };
}

/** A tree over the ends of cues: each node holds the latest end below it, so that branches where all is over are not entered. */
function createEndTree(cues: readonly Cue[]) {
  let size = 1;
  while (size < cues.length) size *= 2;
  const latest = new Float64Array(2 * size).fill(Number.NEGATIVE_INFINITY);
  cues.forEach((cue, place) => {
    latest[size + place] = cue.end;
  });
  const at = (node: number) => latest[node] ?? Number.NEGATIVE_INFINITY;
  for (let node = size - 1; node > 0; node -= 1) {
    latest[node] = Math.max(at(2 * node), at(2 * node + 1));
  }

  /** Tells the cues before `count` that end after `time`, last first, until `tell` has enough of them. */
  function visit(time: number, count: number, tell: (place: number) => boolean): void {
    const open = [{ node: 1, first: 0, width: size }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { node, first, width } = next;
      if (first >= count || !(at(node) > time)) continue;
      if (width === 1) {
        if (tell(first)) return;
        continue;
      }
      const half = width / 2;
      open.push({ node: 2 * node, first, width: half });
      open.push({ node: 2 * node + 1, first: first + half, width: half });
    }
  }

  return {
    listAfter(time: number, count: number): number[] {
      const places: number[] = [];
      visit(time, count, (place) => {
        places.push(place);
        return false;
      });
      return places.reverse();
    },
    lastAfter(time: number, count: number): number | null {
      let found: number | null = null;
      visit(time, count, (place) => {
        found = place;
        return true;
      });
      return found;
    },
  };
}
