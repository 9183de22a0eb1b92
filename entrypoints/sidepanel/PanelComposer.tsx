import { useEffect, useRef } from 'preact/hooks';
import { Composer } from '../../components/Composer';
import { COMPOSER_ID, useFocusWish } from '../../components/focus';
import { usePictures } from '../../components/pictures';
import { useText } from '../../components/text';
import { formatTime } from '../../lib/domain/time';
import { answerNoteRequests } from '../../lib/hooks/note-request';
import type { Panel } from '../../lib/hooks/use-panel';
import { useWriting } from '../../lib/hooks/use-writing';

/** Where a note is written in the side panel. A component of its own: a keystroke draws nothing else. */
export function PanelComposer({ panel }: { panel: Panel }) {
  const { say } = useText();
  const wish = useFocusWish();
  // Where the student was in the panel when the key for a note took them to the box.
  const origin = useRef<HTMLElement | null>(null);
  const { props, ask } = useWriting(panel, usePictures(), () => {
    if (origin.current?.isConnected) origin.current.focus();
    origin.current = null;
  });

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
        <p class="hint">{say('noPlayer', formatTime(panel.lastTime))}</p>
      )}
      <Composer {...props} />
    </footer>
  );
}
