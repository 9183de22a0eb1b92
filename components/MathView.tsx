import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MathSource } from '../lib/domain/markdown';
import type { MathProblem } from './math-render';
import { useText } from './text';

type Render = typeof import('./math-render').renderMath;

let loaded: Render | null = null;
let loading: Promise<Render> | null = null;

function loadRender(): Promise<Render> {
  loading ??= import('./math-render').then(({ renderMath }) => {
    loaded = renderMath;
    return renderMath;
  });
  return loading;
}

/** Mathematics; its source stands until what draws it has been loaded, and stays where that does not understand it. */
export function MathView({ math }: { math: MathSource }) {
  const { say } = useText();
  const place = useRef<HTMLSpanElement>(null);
  const [problem, setProblem] = useState<MathProblem | null>(null);
  const { tex, isDisplay, raw } = math;

  useLayoutEffect(() => {
    let isCurrent = true;
    const draw = (render: Render) => {
      if (isCurrent && place.current) setProblem(render(tex, isDisplay, place.current));
    };
    if (loaded) draw(loaded);
    else loadRender().then(draw, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [tex, isDisplay]);

  if (problem !== null) {
    return (
      <span class="math-problem">
        <code>{raw}</code>{' '}
        <small>{problem.type === 'syntax' ? problem.message : say('mathTooMuch')}</small>
      </span>
    );
  }
  return (
    // Its own child from then on: a key for each source, since Preact must not look into it.
    <span key={raw} ref={place} class={isDisplay ? 'math math-display' : 'math'}>
      {raw}
    </span>
  );
}
