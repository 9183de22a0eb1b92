import { SlidersHorizontal } from 'lucide-preact';
import { useId, useState } from 'preact/hooks';
import type { Learning } from '../../lib/domain/learned-course';
import type { MessageKey } from '../../lib/domain/message-key';
import type { Transcript as Words } from '../../lib/domain/transcript';
import { TAB_PANEL_ID, TRANSCRIPT_ID, useFocusWish } from '../focus';
import { LearningProgress } from '../LearningProgress';
import { Notice } from '../Notice';
import { useText } from '../text';
import { AddTranscript } from './AddTranscript';
import { DropZone } from './DropZone';
import { LanguageChoice } from './LanguageChoice';
import { NoTranscript, type NoTranscriptProps } from './NoTranscript';
import { Transcript, type TranscriptProps } from './Transcript';
import { TranscriptOptions, type TranscriptOptionsProps } from './TranscriptOptions';

const UNDO_ID = 'undo-transcript';
const LOST = { removed: 'transcriptRemoved', replaced: 'transcriptReplaced' } as const;

export interface TranscriptPageProps
  extends Omit<TranscriptProps, 'cues' | 'language' | 'children'>,
    Omit<TranscriptOptionsProps, 'info'>,
    NoTranscriptProps {
  state:
    | { type: 'loading' | 'none' }
    | { type: 'failed'; reason: MessageKey }
    | { type: 'shown'; transcript: Words };
  /** Why something the student asked for was not done; null when it was. */
  problem: MessageKey | null;
  /** How a file of the student's own went that can come back; null where none did. */
  lost: 'removed' | 'replaced' | null;
  onUndo: () => void;
  onRetry: () => void;
  /** The reading of the lecture's course, while `onReadCourse` is there. */
  learning: Learning;
  onStopReading: () => void;
}

/** The transcript of a lecture, or what can be done where there is none. A file that is dropped here is taken. */
export function TranscriptPage(props: TranscriptPageProps) {
  const { problem, lost, onAdd, onRemove, onUndo } = props;
  const { say } = useText();
  const wish = useFocusWish();

  /** What was pressed goes with what it began. */
  function andGoTo(id: string, act: () => void) {
    return () => {
      act();
      wish(id);
    };
  }
  const add = (content: File | string) => andGoTo(TRANSCRIPT_ID, () => onAdd(content))();
  return (
    <DropZone onDrop={add}>
      {problem && <Notice kind="error">{say(problem)}</Notice>}
      {props.isUnreadable && <Notice kind="error">{say('ownUnreadable')}</Notice>}
      {lost && (
        <Notice
          kind="status"
          actions={
            <button
              type="button"
              id={UNDO_ID}
              class="button"
              onClick={andGoTo(TRANSCRIPT_ID, onUndo)}
            >
              {say('undo')}
            </button>
          }
        >
          {say(LOST[lost])}
        </Notice>
      )}
      <TranscriptBody
        {...props}
        onAdd={add}
        onBringBack={(earlier) => andGoTo(TRANSCRIPT_ID, () => props.onBringBack(earlier))()}
        onRemove={andGoTo(UNDO_ID, onRemove)}
        onRetry={andGoTo(TAB_PANEL_ID, props.onRetry)}
      />
    </DropZone>
  );
}

function TranscriptBody(props: TranscriptPageProps) {
  const { state, onReadCourse } = props;
  const { say } = useText();
  switch (state.type) {
    case 'loading':
      return (
        <p class="empty" role="status">
          {say('transcriptLoading')}
        </p>
      );
    case 'failed':
      return (
        <>
          <Notice
            kind="error"
            actions={
              <button type="button" class="button" onClick={props.onRetry}>
                {say('tryAgain')}
              </button>
            }
          >
            {say(state.reason)}
          </Notice>
          {/* Another may be kept, or be given. */}
          <div class="transcript-options">
            <LanguageChoice choices={props.choices} chosen={null} onChoose={props.onChoose} />
          </div>
          <AddTranscript {...props} />
        </>
      );
    case 'none':
      if (!onReadCourse) return <NoTranscript {...props} />;
      return (
        <LearningProgress
          learning={props.learning}
          onRetry={onReadCourse}
          onStop={props.onStopReading}
        >
          <NoTranscript {...props} />
        </LearningProgress>
      );
    case 'shown':
      return <ShownTranscript {...props} transcript={state.transcript} />;
  }
}

function ShownTranscript({ transcript, ...props }: TranscriptPageProps & { transcript: Words }) {
  const { cues, language } = transcript;
  const { say } = useText();
  const [isChoosing, setChoosing] = useState(false);
  const id = useId();
  return (
    <Transcript {...props} cues={cues} language={language}>
      <button
        type="button"
        class="icon-button"
        aria-label={say('transcriptOptions')}
        title={say('transcriptOptions')}
        aria-expanded={isChoosing}
        aria-controls={id}
        onClick={() => setChoosing(!isChoosing)}
      >
        <SlidersHorizontal size={16} aria-hidden="true" />
      </button>
      <div id={id} class="transcript-options-place" hidden={!isChoosing}>
        {isChoosing && <TranscriptOptions {...props} info={transcript} />}
      </div>
    </Transcript>
  );
}
