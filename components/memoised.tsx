import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';

/** Draws a component anew only when one of its props is another; they must always be the same ones. */
export function memoised<Props extends object>(Component: FunctionComponent<Props>) {
  return function Memoised(props: Props) {
    return useMemo(() => <Component {...props} />, Object.values(props));
  };
}
