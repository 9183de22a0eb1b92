import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { mayBeMarkdown } from '../lib/domain/markdown';
import type { MarkdownViewProps } from './MarkdownView';
import { memoised } from './memoised';

type View = ComponentType<MarkdownViewProps>;

/** Loaded once, by the first note that has anything in it but plain words. */
let loaded: View | null = null;
let loading: Promise<View> | null = null;

function loadView(): Promise<View> {
  loading ??= import('./MarkdownView').then(({ MarkdownView }) => {
    loaded = memoised(MarkdownView);
    return loaded;
  });
  return loading;
}

/** What a note says. Plain words are shown as they are; for the rest they stand until what draws it has been loaded. */
export function NoteText({ text, onSeek }: MarkdownViewProps) {
  const isMarkdown = mayBeMarkdown(text);
  const [Loaded, setLoaded] = useState<View | null>(() => loaded);
  useEffect(() => {
    if (!isMarkdown || Loaded) return;
    let isCurrent = true;
    // The words are there already: what cannot be loaded only makes them look better.
    loadView().then(
      (view) => isCurrent && setLoaded(() => view),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isMarkdown, Loaded]);
  if (isMarkdown && Loaded) return <Loaded text={text} onSeek={onSeek} />;
  return (
    <p class="note-text" dir="auto">
      {text}
    </p>
  );
}
