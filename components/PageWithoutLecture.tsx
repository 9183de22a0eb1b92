import type { LectureName } from '../lib/domain/lecture-view';
import type { MessageKey } from '../lib/domain/message-key';
import type { PageView, WayBack } from '../lib/domain/page-view';
import type { SourceRef } from '../lib/domain/source';
import { CourseOverview } from './CourseOverview';
import { OptionalPlaces, type OptionalPlacesProps } from './OptionalPlaces';
import { useText } from './text';
import { WaysBack } from './WaysBack';

export interface PageWithoutLectureProps extends OptionalPlacesProps {
  view: PageView;
  ways: readonly WayBack[];
  onGo: (lecture: LectureName) => void;
  onTakeNotes: (recording: SourceRef) => void;
}

const MESSAGES = {
  'unknown-recording': 'unknownRecording',
  silent: 'silentPage',
  nothing: 'nothingHere',
} as const satisfies Record<string, MessageKey>;

/** A page on which no known lecture plays: plainly what it is, and the ways on. */
export function PageWithoutLecture(props: PageWithoutLectureProps) {
  const { view, ways, onGo, onTakeNotes } = props;
  const { say } = useText();
  if (view.type === 'looking') {
    return (
      <main class="page">
        <p class="quiet">{say('looking')}</p>
      </main>
    );
  }
  if (view.type === 'course') {
    return (
      <main class="page">
        <CourseOverview {...view} message={say('coursePage')} onGo={onGo} />
      </main>
    );
  }
  if (view.type === 'related') {
    const title = view.lectures[0]?.lecture.title ?? view.course.title;
    return (
      <main class="page">
        <CourseOverview {...view} message={say('relatedTo', title)} onGo={onGo} />
        <button type="button" class="button" onClick={() => onTakeNotes(view.recording)}>
          {say('takeNotesAllTheSame')}
        </button>
      </main>
    );
  }
  return (
    <main class="page">
      <h1>{say('noLectureTitle')}</h1>
      <p>{say(MESSAGES[view.type])}</p>
      {view.type === 'unknown-recording' && (
        <button
          type="button"
          class="button button-main"
          onClick={() => onTakeNotes(view.recording)}
        >
          {say('takeNotes')}
        </button>
      )}
      <WaysBack ways={ways} />
      <OptionalPlaces missing={props.missing} onAllow={props.onAllow} />
    </main>
  );
}
