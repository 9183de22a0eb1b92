import { describe, expect, test } from 'vitest';
import { extensionCpu } from '../../bench/extension-cpu';
import type { TraceEvent } from '../../bench/trace';

const OURS = 'chrome-extension://abc/content-scripts/ocw.js';

/** A span on the page's main thread; its thread time is its length. */
function span(
  name: string,
  ts: number,
  dur: number,
  more: Partial<TraceEvent> & { url?: string; frame?: string } = {},
): TraceEvent {
  const { url, frame = 'top', ...rest } = more;
  return {
    name,
    pid: 1,
    tid: 1,
    ts,
    dur,
    tts: ts,
    tdur: dur,
    args: { data: { frame, ...(url ? { url } : {}) } },
    ...rest,
  };
}

function message(ts: number, interfaceTag = 'extensions.mojom.MessagePort'): TraceEvent {
  return {
    ...span('Receive mojo message', ts, 10),
    args: { chrome_mojo_event_info: { mojo_interface_tag: interfaceTag } },
  };
}

describe('the CPU of an extension', () => {
  test('is that of its outermost spans, each stretch once', () => {
    const events = [
      span('EvaluateScript', 0, 3_000, { url: OURS }),
      span('v8.compile', 0, 1_000, { url: OURS }),
      span('FunctionCall', 5_000, 500, { url: OURS }),
      span('FunctionCall', 7_000, 9_000, { url: 'https://ocw.mit.edu/page.js' }),
    ];
    expect(extensionCpu(events).total).toBe(3.5);
  });

  test('counts two records of one stretch once', () => {
    const twice = [span('a', 0, 1_000, { url: OURS }), span('b', 0, 1_000, { url: OURS })];
    expect(extensionCpu(twice).total).toBe(1);
  });

  test('leaves out what runs in pages of the extension itself, and other extensions’ messages', () => {
    const events = [
      span('EvaluateScript', 0, 3_000, { url: 'chrome-extension://abc/chunks/panel.js', pid: 2 }),
      { ...span('RunTask', 5_000, 700), pid: 2 },
      { ...message(5_010), pid: 2 },
    ];
    expect(extensionCpu(events).total).toBe(0);
  });

  test('holds the tasks that bring messages, and nothing else that comes by mail', () => {
    const events = [
      span('EvaluateScript', 0, 1_000, { url: OURS }),
      span('RunTask', 5_000, 700),
      message(5_010),
      span('RunTask', 8_000, 900),
      message(8_010, 'blink.mojom.Other'),
    ];
    expect(extensionCpu(events)).toMatchObject({ total: 1.7, busiest: 1.7, scripts: 1 });
  });

  test('is told of the busiest main thread and of all of them', () => {
    const events = [
      span('EvaluateScript', 0, 1_000, { url: OURS }),
      span('EvaluateScript', 0, 4_000, { url: OURS, pid: 2, frame: 'embed' }),
    ];
    expect(extensionCpu(events)).toMatchObject({ scripts: 4, busiest: 4, total: 5 });
  });

  test('knows what came before the DOMContentLoaded of its own frame', () => {
    const events = [
      span('MarkDOMContent', 500, 0, { frame: 'another' }),
      span('EvaluateScript', 1_000, 2_000, { url: OURS }),
      span('MarkDOMContent', 4_000, 0),
      span('FunctionCall', 5_000, 100, { url: OURS }),
    ];
    expect(extensionCpu(events).beforeContentLoaded).toBe(2);
  });

  test('is nothing where no script of an extension ran', () => {
    expect(extensionCpu([])).toEqual({ scripts: 0, busiest: 0, total: 0, beforeContentLoaded: 0 });
  });
});
