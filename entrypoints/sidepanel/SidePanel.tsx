import { Library } from 'lucide-preact';
import { COMPOSER_ID, useFocusWish } from '../../components/focus';
import { IconButton } from '../../components/IconButton';
import { Notice } from '../../components/Notice';
import { PageWithoutLecture } from '../../components/PageWithoutLecture';
import { useText } from '../../components/text';
import { describeProblem } from '../../lib/hooks/describe-error';
import { openLibrary } from '../../lib/hooks/open-library';
import { pageProps } from '../../lib/hooks/page-props';
import { useNoteRequest } from '../../lib/hooks/use-note-request';
import { usePanel } from '../../lib/hooks/use-panel';
import { LecturePanel } from './LecturePanel';

/** The side panel (Chromium) or sidebar (Firefox): what the page in front is, and what belongs to it. */
export function SidePanel() {
  const panel = usePanel({ isLearning: true });
  const { say } = useText();
  // A panel that has just been opened has no box yet: the wish waits for the lecture.
  const wish = useFocusWish();
  useNoteRequest(() => wish(COMPOSER_ID));
  const page = pageProps(panel);
  return (
    <div class="panel">
      {panel.problem && <Notice kind="error">{describeProblem(panel.problem)}</Notice>}
      {panel.lecture ? (
        <LecturePanel
          panel={panel}
          lecture={panel.lecture}
          actions={<IconButton icon={Library} label={say('openLibrary')} onClick={openLibrary} />}
        />
      ) : (
        <PageWithoutLecture
          {...page}
          onTakeNotes={(recording) => {
            page.onTakeNotes(recording);
            wish(COMPOSER_ID);
          }}
        />
      )}
    </div>
  );
}
