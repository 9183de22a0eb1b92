import type { LectureName } from '../lib/domain/lecture-view';
import type { MessageKey } from '../lib/domain/message-key';
import type { PageView, WayBack } from '../lib/domain/page-view';
import type { SourceRef } from '../lib/domain/source';
import { CourseOverview } from './CourseOverview';
import { CourseReading, type CourseReadingProps } from './CourseReading';
import { CoursesProblem } from './CoursesProblem';
import { LearningProgress } from './LearningProgress';
import { LookingPage } from './LookingPage';
import { OcwRecording } from './OcwRecording';
import { OptionalPlaces, type OptionalPlacesProps } from './OptionalPlaces';
import { useText } from './text';
import { WaysBack } from './WaysBack';

export interface PageWithoutLectureProps extends OptionalPlacesProps, CourseReadingProps {
  view: PageView;
  ways: readonly WayBack[];
  onLoadCourses: () => void;
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
  if (view.type === 'looking') return <LookingPage />;
  if (view.type === 'no-courses') {
    return (
      <main class="page">
        <CoursesProblem onTryAgain={props.onLoadCourses} />
      </main>
    );
  }
  if (view.type === 'course') {
    return (
      <main class="page">
        <CourseOverview {...view} message={say('coursePage')} onGo={onGo} />
        <CourseReading {...props} />
      </main>
    );
  }
  if (view.type === 'unknown-course') {
    return (
      <main class="page">
        <h1>{say('unknownCourseTitle')}</h1>
        <LearningProgress learning={props.learning} onRetry={props.onLearn} onStop={props.onStop}>
          <p>{say('unknownCourse')}</p>
          <button type="button" class="button button-main" onClick={props.onLearn}>
            {say('learn')}
          </button>
        </LearningProgress>
      </main>
    );
  }
  if (view.type === 'unread-recording') {
    return (
      <main class="page">
        <h1>{say('unreadRecordingTitle')}</h1>
        <LearningProgress learning={props.learning} onRetry={props.onLearn} onStop={props.onStop}>
          <p>{say('unreadRecording')}</p>
          <button type="button" class="button button-main" onClick={props.onLearn}>
            {say('learnPage')}
          </button>
        </LearningProgress>
        <button type="button" class="button" onClick={() => onTakeNotes(view.recording)}>
          {say('takeNotesAllTheSame')}
        </button>
      </main>
    );
  }
  if (view.type === 'ocw-recording') {
    return (
      <main class="page">
        <OcwRecording {...props} {...view} />
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
