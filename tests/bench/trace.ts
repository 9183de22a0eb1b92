// The browser's own account of what its threads did, narrowed to what the figures need.
import type { CDPSession } from '@playwright/test';
import * as z from 'zod/mini';

z.config({ jitless: true });

const traceEvent = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds: when, and how long. */
  ts: z.number(),
  dur: z._default(z.number(), 0),
  /** The same on the thread's own clock, which stands still while the thread does. */
  tts: z._default(z.number(), 0),
  tdur: z._default(z.number(), 0),
  args: z.object({
    data: z.optional(
      z.object({
        url: z.optional(z.string()),
        frame: z.optional(z.string()),
        isOutermostMainFrame: z.optional(z.boolean()),
      }),
    ),
    chrome_mojo_event_info: z.optional(z.object({ mojo_interface_tag: z.optional(z.string()) })),
  }),
});

export type TraceEvent = z.infer<typeof traceEvent>;

/** No category that tells of each compiled function: telling would cost more than some of them do. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'mojom'];

/** Microseconds on the clock that traces tell the time by. */
export function traceClock(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}

/** Begins to record what all processes of the browser do. The function given back ends that, and gives what was told. */
export async function startTrace(browser: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  browser.on('Tracing.dataCollected', ({ value }) => {
    for (const told of value) {
      const { success, data } = traceEvent.safeParse(told);
      if (success) events.push(data);
    }
  });
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  return async () => {
    const complete = new Promise<boolean>((done) =>
      browser.once('Tracing.tracingComplete', ({ dataLossOccurred }) => done(dataLossOccurred)),
    );
    await browser.send('Tracing.end');
    if (await complete) throw new Error('The browser has lost a part of its trace');
    return events;
  };
}
