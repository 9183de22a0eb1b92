// The transcript of a few lines, drawn.
import { signal } from '@preact/signals';
import { screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { Transcript, type TranscriptProps } from '../../components/transcript/Transcript';
import type { Cue } from '../../lib/domain/transcript';
import { renderWithText } from './render';

export const CUES: Cue[] = [
  { start: 0, end: 4, text: 'That was Poincaré.' },
  { start: 10, end: 14, text: 'So lead' },
  { start: 14, end: 18, text: 'users build it.' },
  { start: 30, end: 34, text: 'And the end.' },
];

// happy-dom lays nothing out, and a list without height has no row in view.
vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(480);
vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);

export function renderTranscript(change: Partial<TranscriptProps> = {}) {
  const time = signal<number | null>(11);
  const handlers = { onSeek: vi.fn(), onQuote: vi.fn(), onOpenNote: vi.fn(), onHits: vi.fn() };
  function Searched() {
    const [query, setQuery] = useState(change.query ?? '');
    return (
      <Transcript
        cues={CUES}
        language="en"
        layout="lines"
        clip={{ start: null, end: null }}
        time={time}
        notes={[]}
        {...handlers}
        {...change}
        query={query}
        onQuery={setQuery}
      />
    );
  }
  renderWithText(<Searched />);
  return { time, ...handlers };
}

export function rows() {
  return within(screen.getByRole('list', { name: 'What is said' })).getAllByRole('listitem');
}

/** The button of a line that begins at a second. */
export function handle(words: string) {
  return screen.getByRole('button', { name: `Go to ${words}` });
}
