import { Library } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import {
  COMPOSER_ID,
  LECTURE_TITLE_ID,
  useFocusReturn,
  useFocusWish,
} from '../../components/focus';
import { IconButton } from '../../components/IconButton';
import { LookingPage } from '../../components/LookingPage';
import { loaded } from '../../components/loaded';
import { Notice } from '../../components/Notice';
import { PicturesProvider } from '../../components/pictures';
import { PlayerProvider } from '../../components/player';
import { useText } from '../../components/text';
import { WritingAidProvider } from '../../components/writing-aid';
import type { Draft } from '../../lib/domain/note';
import { hasRestored } from '../../lib/domain/restored';
import { describeProblem } from '../../lib/hooks/describe-error';
import { openLibrary } from '../../lib/hooks/open-library';
import { usePanel } from '../../lib/hooks/use-panel';
import { usePanelPictures } from '../../lib/hooks/use-pictures';
import { useReminder } from '../../lib/hooks/use-reminder';
import { useRestored } from '../../lib/hooks/use-restored';
import { LecturePanel, type TabName } from './LecturePanel';
import { PanelComposer } from './PanelComposer';

/** Not there when a panel opens beside a lecture. */
const OtherPage = loaded(
  () => import('./OtherPage').then((module) => module.OtherPage),
  LookingPage,
);

// Not there on most days.
const RestoredNotice = loaded(() =>
  import('../../components/RestoredNotice').then((module) => module.RestoredNotice),
);
const ReminderNotice = loaded(() =>
  import('../../components/ReminderNotice').then((module) => module.ReminderNotice),
);

/** The side panel (Chromium) or sidebar (Firefox): what the page in front is, and what belongs to it. */
export function SidePanel() {
  const panel = usePanel({ isLearning: true });
  const { restored, dismiss } = useRestored();
  const reminder = useReminder();
  const { say } = useText();
  // A panel that has just been opened has no box yet: the wish waits for the lecture.
  const wish = useFocusWish();
  const stayAt = useFocusReturn(panel.lecture?.listing ?? null);
  // A page without a lecture is not asked for while nothing is known of the page.
  // Whoever reads along, reads along in the next lecture too.
  const [tab, setTab] = useState<TabName>('notes');
  const isLooking = panel.page.status.value === 'connecting' && !panel.courses.error;
  const pictures = usePanelPictures(panel);
  const editing = useRef<((edit: (draft: Draft) => Draft) => void) | null>(null);
  return (
    <PlayerProvider value={panel.player}>
      <WritingAidProvider value={panel.aid}>
        <PicturesProvider value={pictures}>
          <div class="panel">
            {panel.problem && <Notice kind="error">{describeProblem(panel.problem)}</Notice>}
            {hasRestored(restored) && <RestoredNotice restored={restored} onDismiss={dismiss} />}
            {reminder.days !== null && (
              <ReminderNotice
                days={reminder.days}
                action={say('openLibrary')}
                onAct={openLibrary}
                onPutOff={reminder.putOff}
              />
            )}
            {panel.lecture ? (
              <LecturePanel
                {...{ tab, onTab: setTab }}
                panel={panel}
                lecture={panel.lecture}
                onQuote={(edit) => editing.current?.(edit)}
                onLeave={(control) => stayAt(control, LECTURE_TITLE_ID)}
                actions={
                  <IconButton icon={Library} label={say('openLibrary')} onClick={openLibrary} />
                }
              />
            ) : isLooking ? (
              <LookingPage />
            ) : (
              <OtherPage panel={panel} onTakeNotes={() => wish(COMPOSER_ID)} />
            )}
            <PanelComposer panel={panel} editing={editing} />
          </div>
        </PicturesProvider>
      </WritingAidProvider>
    </PlayerProvider>
  );
}
