import { mayBeMarkdown } from '../lib/domain/markdown';
import { loaded } from './loaded';
import type { MarkdownViewProps } from './MarkdownView';
import { memoised } from './memoised';

/** Loaded by the first note that has anything in it but plain words, which stand until then. */
const MarkdownText = loaded(
  () => import('./MarkdownView').then(({ MarkdownView }) => memoised(MarkdownView)),
  PlainText,
);

/** What a note says. Plain words are shown as they are. */
export function NoteText({ text, onSeek }: MarkdownViewProps) {
  return mayBeMarkdown(text) ? <MarkdownText {...{ text, onSeek }} /> : <PlainText text={text} />;
}

function PlainText({ text }: Pick<MarkdownViewProps, 'text'>) {
  return (
    <p class="note-text" dir="auto">
      {text}
    </p>
  );
}
