import { useMemo, useRef } from 'preact/hooks';

type Handlers = Record<string, (...values: never[]) => unknown>;

/** The same functions at every draw, which call those of the newest: a list of hundreds need not be drawn again for them. */
export function useLatest<Given extends Handlers>(given: Given): Given {
  const latest = useRef(given);
  latest.current = given;
  return useMemo(() => {
    const stable = Object.keys(given).map((name) => [
      name,
      (...values: never[]) => latest.current[name]?.(...values),
    ]);
    return Object.fromEntries(stable) as Given;
  }, []);
}
