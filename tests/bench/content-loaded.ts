import type { TraceEvent } from './trace';

/** From the page's own document to its DOMContentLoaded, in milliseconds. */
export interface ContentLoaded {
  /** On the main thread's own clock, which does not run while other processes have the machine. */
  cpu: number;
  /** On the wall's. */
  wall: number;
}

export function contentLoaded(events: readonly TraceEvent[]): ContentLoaded {
  const commit = events.find(
    ({ name, args }) =>
      name === 'CommitLoad' &&
      args.data?.isOutermostMainFrame === true &&
      args.data.url?.startsWith('https:'),
  );
  const loaded = events.find(
    ({ name, args }) => name === 'MarkDOMContent' && args.data?.frame === commit?.args.data?.frame,
  );
  if (!commit || !loaded) return { cpu: Number.NaN, wall: Number.NaN };
  return { cpu: (loaded.tts - commit.tts) / 1_000, wall: (loaded.ts - commit.ts) / 1_000 };
}
