import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Composer } from '../../components/Composer';
import { COMPOSER_ID } from '../../components/focus';
import { usePictures } from '../../components/pictures';
import { closeWhenCopied } from '../../lib/hooks/close-when-copied';
import { takeNoteRequest } from '../../lib/hooks/note-request';
import type { Panel } from '../../lib/hooks/use-panel';
import { useWriting } from '../../lib/hooks/use-writing';

/** Where a note is written in the popup, above what else is there for a lecture. */
export function PopupComposer({ panel, children }: { panel: Panel; children: ComponentChildren }) {
  const { lecture } = panel;
  // Opened by the key for a note it closes with the note, and the keyboard is where it was before.
  const isForNote = useRef(false);
  const { props, ask } = useWriting(panel, usePictures(), () => {
    if (isForNote.current) void closeWhenCopied(panel.writing.store.database);
  });

  useEffect(() => {
    void takeNoteRequest(Date.now()).then((isAsked) => {
      isForNote.current = isAsked;
      if (isAsked) ask();
    });
  }, []);
  useEffect(() => document.getElementById(COMPOSER_ID)?.focus(), [lecture?.id]);

  if (!props) return null;
  return (
    // In one place, so that what is being written stays when the video becomes one that is no lecture.
    <div role={lecture ? 'main' : undefined}>
      <Composer {...props} />
      {children}
    </div>
  );
}
