export interface Clock {
  /** Milliseconds. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Each call resolves when it is its turn, in order, and no sooner than `interval` milliseconds after the one before. */
export function createPace(interval: number, { now, wait }: Clock): () => Promise<void> {
  let next = 0;
  return async () => {
    const turn = Math.max(next, now());
    next = turn + interval;
    await wait(turn - now());
  };
}
