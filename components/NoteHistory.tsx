import { useState } from 'preact/hooks';
import { loaded } from './loaded';
import type { NoteVersionsProps } from './NoteVersions';
import { useText } from './text';

const NoteVersions = loaded(() => import('./NoteVersions').then((module) => module.NoteVersions));

/** What a note said before: folded up until it is asked for, and nothing is read before that. */
export function NoteHistory(props: NoteVersionsProps) {
  const { say } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="note-history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('earlierVersions')}</summary>
      {isOpen && <NoteVersions {...props} />}
    </details>
  );
}
