import { DoorList } from '../../components/DoorList';
import { LectureHeader } from '../../components/LectureHeader';
import { LookingPage } from '../../components/LookingPage';
import { loaded } from '../../components/loaded';
import { Notice } from '../../components/Notice';
import { PlayerChoice } from '../../components/PlayerChoice';
import { PopupActions } from '../../components/PopupActions';
import { PicturesProvider } from '../../components/pictures';
import { PlayerProvider } from '../../components/player';
import { useText } from '../../components/text';
import { WritingAidProvider } from '../../components/writing-aid';
import { describeProblem } from '../../lib/hooks/describe-error';
import { describePlace } from '../../lib/hooks/describe-place';
import { openLibrary } from '../../lib/hooks/open-library';
import { openPanel } from '../../lib/hooks/open-panel';
import { pageProps } from '../../lib/hooks/page-props';
import { playerChoiceProps } from '../../lib/hooks/player-choice-props';
import { usePanel } from '../../lib/hooks/use-panel';
import { usePanelPictures } from '../../lib/hooks/use-pictures';
import { useWindowId } from '../../lib/hooks/use-window-id';
import { PopupComposer } from './PopupComposer';

/** Not there when the popup opens over a lecture. */
const PageWithoutLecture = loaded(
  () => import('../../components/PageWithoutLecture').then((module) => module.PageWithoutLecture),
  LookingPage,
);

/** The toolbar popup: which lecture this is, a note at this second, the doors; the rest is in the panel. */
export function Popup() {
  const panel = usePanel({ isLearning: false });
  const text = useText();
  const windowId = useWindowId();
  const { lecture, problem } = panel;
  const pictures = usePanelPictures(panel);
  // The popup is small: an earlier address of the same place is left to the panel.
  const doors = panel.doors.filter((door) => !door.isFormer);

  return (
    <PlayerProvider value={panel.player}>
      <WritingAidProvider value={panel.aid}>
        <PicturesProvider value={pictures}>
          <div class="popup">
            {problem && <Notice kind="error">{describeProblem(problem)}</Notice>}
            {lecture ? (
              <>
                <LectureHeader
                  lecture={lecture}
                  isInPart={panel.course.kept?.isComplete === false}
                  door={describePlace(panel, text)}
                  onGo={panel.goTo}
                />
                <PlayerChoice {...playerChoiceProps(panel)} />
              </>
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
        </PicturesProvider>{' '}
      </WritingAidProvider>
    </PlayerProvider>
  );
}
