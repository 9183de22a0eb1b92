import type { TraceEvent } from './trace';

/** Milliseconds of thread time. */
export interface ExtensionCpu {
  /**
   * Of the spans that name a content script, on the main thread that has the most of them: frames of another site have one
   * of their own, beside the page's. What follows on an answer is in none of them.
   */
  scripts: number;
  /** The same with the tasks that bring messages. */
  busiest: number;
  /** Of all main threads together, so of all frames of the page. */
  total: number;
  /** How much of that was spent before the frame's DOMContentLoaded. */
  beforeContentLoaded: number;
}

const SCRIPT = /^chrome-extension:\/\/[^/]+\/content-scripts\//;

/**
 * What an extension's content scripts cost on the main threads of the pages they run in: the outermost spans that name one
 * of their files (compiling, running, listeners), and the tasks that bring them messages. The latter hold what follows on
 * an answer, which runs as a promise's reaction and is named in no span of its own.
 */
export function extensionCpu(events: readonly TraceEvent[]): ExtensionCpu {
  const scripts = events.filter(({ args }) => SCRIPT.test(args.data?.url ?? ''));
  const threads = new Set(scripts.map(threadOf));
  const here = events.filter((event) => threads.has(threadOf(event)));
  const messages = here.filter(
    ({ args }) =>
      args.chrome_mojo_event_info?.mojo_interface_tag === 'extensions.mojom.MessagePort',
  );
  const tasks = here.filter(
    (task) => task.name === 'RunTask' && messages.some((message) => contains(task, message)),
  );
  const spans = outermost([...scripts, ...tasks]);
  const named = outermost(scripts);
  const early = named.filter((span) => isBeforeContentLoaded(span, here));
  return {
    scripts: ofBusiest(named, threads),
    busiest: ofBusiest(spans, threads),
    total: milliseconds(spans),
    beforeContentLoaded: milliseconds(early),
  };
}

function ofBusiest(spans: readonly TraceEvent[], threads: ReadonlySet<string>): number {
  const perThread = [...threads].map((thread) =>
    milliseconds(spans.filter((span) => threadOf(span) === thread)),
  );
  return Math.max(0, ...perThread);
}

/** The spans that stand in no other of them. */
export function outermost(spans: readonly TraceEvent[]): TraceEvent[] {
  return spans.filter(
    (span, at) =>
      !spans.some(
        (other, otherAt) =>
          other !== span &&
          contains(other, span) &&
          // Of two that are the same stretch, one is enough.
          (!contains(span, other) || otherAt < at),
      ),
  );
}

function isBeforeContentLoaded(span: TraceEvent, events: readonly TraceEvent[]): boolean {
  const frame = span.args.data?.frame;
  return events.some(
    ({ name, args, ts }) => name === 'MarkDOMContent' && args.data?.frame === frame && span.ts < ts,
  );
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    threadOf(outer) === threadOf(inner) &&
    outer.ts <= inner.ts &&
    outer.ts + outer.dur >= inner.ts + inner.dur
  );
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}/${tid}`;
}

function milliseconds(spans: readonly TraceEvent[]): number {
  return spans.reduce((sum, { tdur }) => sum + tdur, 0) / 1_000;
}
