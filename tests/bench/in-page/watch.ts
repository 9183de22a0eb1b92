// Runs in an extension's world of a page, before its content script, and keeps what that one leaves there.
interface Watched {
  /** Names of the functions that started a timer. */
  timers: string[];
  /** Mutation observers that watch more than one element. */
  subtrees: number;
  /** All observers, by the name of their kind. */
  observers: string[];
  /** Types of events that are listened for now. */
  listeners(): string[];
}

{
  const heard: { target: EventTarget; type: string; listener: unknown; capture: boolean }[] = [];
  const watched: Watched = {
    timers: [],
    subtrees: 0,
    observers: [],
    listeners: () => heard.map(({ type }) => type),
  };
  Object.assign(globalThis, { watched });

  for (const name of [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
  ] as const) {
    const start: (...given: never[]) => unknown = globalThis[name];
    Object.assign(globalThis, {
      [name](...given: never[]) {
        watched.timers.push(name);
        return start(...given);
      },
    });
  }

  const { observe } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (target, options) {
    watched.observers.push('MutationObserver');
    if (options?.subtree) watched.subtrees += 1;
    observe.call(this, target, options);
  };
  for (const kind of [IntersectionObserver, ResizeObserver, PerformanceObserver]) {
    const { observe: original } = kind.prototype;
    kind.prototype.observe = function (this: unknown, ...given: unknown[]) {
      watched.observers.push(kind.name);
      return Reflect.apply(original, this, given);
    };
  }

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    // A signal is the extension's own, and its events are no business of the page.
    if (this instanceof AbortSignal) return;
    const capture = typeof options === 'object' ? Boolean(options.capture) : Boolean(options);
    const signal = typeof options === 'object' ? options.signal : undefined;
    forget(this, type, listener, capture);
    if (signal?.aborted) return;
    heard.push({ target: this, type, listener, capture });
    if (signal) {
      const end = () => forget(this, type, listener, capture);
      addEventListener.call(signal, 'abort', end);
    }
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    const capture = typeof options === 'object' ? Boolean(options.capture) : Boolean(options);
    forget(this, type, listener, capture);
  };

  function forget(target: EventTarget, type: string, listener: unknown, capture: boolean) {
    const at = heard.findIndex(
      (one) =>
        one.target === target &&
        one.type === type &&
        one.listener === listener &&
        one.capture === capture,
    );
    if (at !== -1) heard.splice(at, 1);
  }
}
