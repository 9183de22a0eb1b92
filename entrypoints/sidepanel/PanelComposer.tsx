import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Composer } from '../../components/Composer';
import { COMPOSER_ID, useFocusWish } from '../../components/focus';
import { usePictures } from '../../components/pictures';
import { useText } from '../../components/text';
import type { Draft } from '../../lib/domain/note';
import { formatTime } from '../../lib/domain/time';
import { answerNoteRequests } from '../../lib/hooks/note-request';
import type { Panel } from '../../lib/hooks/use-panel';
import { useWriting } from '../../lib/hooks/use-writing';

export interface PanelComposerProps {
  panel: Panel;
  /** Is given what writes for the student in the box, and leads there. */
  editing: RefObject<((edit: (draft: Draft) => Draft) => void) | null>;
}

/** Where a note is written in the side panel. A component of its own: a keystroke draws nothing else. */
export function PanelComposer({ panel, editing }: PanelComposerProps) {
  const { say } = useText();
  const wish = useFocusWish();
  // Where the student was in the panel when the key for a note took them to the box.
  const origin = useRef<HTMLElement | null>(null);
  const { props, ask, edit } = useWriting(panel, usePictures(), () => {
    if (origin.current?.isConnected) origin.current.focus();
    origin.current = null;
  });

  editing.current = (change) => {
    origin.current = document.activeElement as HTMLElement | null;
    edit(change);
    wish(COMPOSER_ID);
  };

  useEffect(
    () =>
      answerNoteRequests(() => {
        if (!document.hasFocus()) return false;
        const { activeElement, body } = document;
        const isHere = activeElement === body || activeElement?.id === COMPOSER_ID;
        origin.current = isHere ? null : (activeElement as HTMLElement | null);
        wish(COMPOSER_ID);
        ask();
        return true;
      }),
    [],
  );

  if (!props) return null;
  return (
    // Outside the lecture, so that what is being written stays when the video becomes one that is none.
    <footer>
      {panel.lecture && !panel.seek && panel.page.status.value === 'connected' && (
        <p class="hint">
          {say(
            panel.page.hasEmbed.value ? 'unplayedPlayer' : 'noPlayer',
            formatTime(panel.lastTime),
          )}
        </p>
      )}
      <Composer {...props} />
    </footer>
  );
}
