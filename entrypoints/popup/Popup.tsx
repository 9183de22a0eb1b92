import { DoorList } from '../../components/DoorList';
import { LectureHeader } from '../../components/LectureHeader';
import { Notice } from '../../components/Notice';
import { PageWithoutLecture } from '../../components/PageWithoutLecture';
import { PopupActions } from '../../components/PopupActions';
import { PlayerProvider } from '../../components/player';
import { useText } from '../../components/text';
import { WritingAidProvider } from '../../components/writing-aid';
import { describeProblem } from '../../lib/hooks/describe-error';
import { describePlace } from '../../lib/hooks/describe-place';
import { openLibrary } from '../../lib/hooks/open-library';
import { openPanel } from '../../lib/hooks/open-panel';
import { pageProps } from '../../lib/hooks/page-props';
import { usePanel } from '../../lib/hooks/use-panel';
import { useWindowId } from '../../lib/hooks/use-window-id';
import { PopupComposer } from './PopupComposer';

/** The toolbar popup: which lecture this is, a note at this second, the doors; the rest is in the panel. */
export function Popup() {
  const panel = usePanel({ isLearning: false });
  const text = useText();
  const windowId = useWindowId();
  const { lecture, problem } = panel;
  // The popup is small: an earlier address of the same place is left to the panel.
  const doors = panel.doors.filter((door) => !door.isFormer);

  return (
    <PlayerProvider value={panel.player}>
      <WritingAidProvider value={panel.aid}>
        <div class="popup">
          {problem && <Notice kind="error">{describeProblem(problem)}</Notice>}
          {lecture ? (
            <LectureHeader
              lecture={lecture}
              isInPart={panel.course.kept?.isComplete === false}
              door={describePlace(panel, text)}
              onGo={panel.goTo}
            />
          ) : (
            <PageWithoutLecture {...pageProps(panel)} />
          )}
          <PopupComposer panel={panel}>
            {lecture && <DoorList doors={doors} time={panel.time} onOpen={panel.openDoor} />}
          </PopupComposer>
          <PopupActions
            panelKey={panel.keys['open-panel']}
            onOpenPanel={() => {
              if (windowId !== null) void openPanel(windowId).then(() => window.close());
            }}
            onOpenLibrary={openLibrary}
          />
        </div>
      </WritingAidProvider>
    </PlayerProvider>
  );
}
