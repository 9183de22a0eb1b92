import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LoadedComponent<Props> {
  (props: Props): preact.JSX.Element | null;
  /** Loads it before it is wanted. */
  prepare(): Promise<void>;
}

/**
 * A component that a view can do without when it opens: it is loaded when it is first drawn, and `Waiting` stands in its place
 * until then. What cannot be loaded is tried again the next time.
 */
export function loaded<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType<Props> | null = null,
): LoadedComponent<Props> {
  let Component: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;

  function prepare(): Promise<void> {
    loading ??= load().then(
      (component) => {
        Component = component;
      },
      () => {
        loading = null;
      },
    );
    return loading;
  }

  function Loaded(props: Props) {
    const [isHere, setHere] = useState(Component !== null);
    useEffect(() => {
      if (isHere) return;
      let isCurrent = true;
      void prepare().then(() => isCurrent && setHere(Component !== null));
      return () => {
        isCurrent = false;
      };
    }, [isHere]);
    if (Component) return <Component {...props} />;
    return Waiting && <Waiting {...props} />;
  }

  return Object.assign(Loaded, { prepare });
}
