// What `Firefox` does, in the words of its remote protocol.
import type { Marionette } from './marionette';

const KEY_CODES: Record<string, string> = {
  Alt: '\uE00A',
  Shift: '\uE008',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowRight: '\uE014',
};

/** Does something with the browser's own window instead of the page in it. */
export async function inWindow<Result>(
  marionette: Marionette,
  act: () => Promise<Result>,
): Promise<Result> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await act();
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Does something inside a frame of the page. */
export async function inFrame<Result>(
  marionette: Marionette,
  selector: string,
  act: () => Promise<Result>,
): Promise<Result> {
  const element = await marionette.send('WebDriver:FindElement', {
    using: 'css selector',
    value: selector,
  });
  const [reference] = Object.values(readValue(element) ?? {});
  await marionette.send('WebDriver:SwitchToFrame', { element: reference });
  try {
    return await act();
  } finally {
    await marionette.send('WebDriver:SwitchToFrame', {});
  }
}

/** Runs a function where the session is: in the page, or inside `inWindow` in the browser's window. */
export async function execute<Inputs extends unknown[], Result>(
  marionette: Marionette,
  run: (...inputs: Inputs) => Result,
  inputs: Inputs,
): Promise<Awaited<Result>> {
  const answer = await marionette.send('WebDriver:ExecuteScript', {
    // Compilers that keep the names of functions call `__name`, which does not exist where the script runs.
    script: `const __name = (named) => named; return (${run})(...arguments);`,
    args: inputs,
  });
  return readValue(answer) as Awaited<Result>;
}

/** Presses keys in the browser's window, all of them down before the first goes up. */
export async function pressKeys(marionette: Marionette, keys: string[]): Promise<void> {
  const codes = keys.map((key) => KEY_CODES[key] ?? (keys.length > 1 ? key.toLowerCase() : key));
  const down = codes.map((value) => ({ type: 'keyDown', value }));
  const up = [...codes].reverse().map((value) => ({ type: 'keyUp', value }));
  await inWindow(marionette, () =>
    marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
    }),
  );
}

/** Clicks at a point of the browser's window, whatever is there. */
export async function clickAt(marionette: Marionette, x: number, y: number): Promise<void> {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await inWindow(marionette, () =>
    marionette.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    }),
  );
}

/** Most answers hold their result under this name. */
export function readValue(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : null;
}
