import type { SourceRef } from '../lib/domain/source';
import { LearningProgress, type LearningProgressProps } from './LearningProgress';
import { useText } from './text';

export interface OcwRecordingProps {
  recording: SourceRef;
  /** Whether the video says which course it belongs to. */
  isNamed: boolean;
  learning: LearningProgressProps['learning'];
  onLearn: () => void;
  onStopLearning: () => void;
  onTakeNotes: (recording: SourceRef) => void;
}

/** A video of OCW's whose course is not known yet: the way to its course, and to notes without it. */
export function OcwRecording(props: OcwRecordingProps) {
  const { recording, isNamed, onLearn, onTakeNotes } = props;
  const { say } = useText();
  return (
    <>
      <h1>{say('ocwRecordingTitle')}</h1>
      <LearningProgress learning={props.learning} onRetry={onLearn} onStop={props.onStopLearning}>
        <p>{say(isNamed ? 'ocwRecording' : 'ocwRecordingUnnamed')}</p>
        {isNamed && (
          <button type="button" class="button button-main" onClick={onLearn}>
            {say('learnItsCourse')}
          </button>
        )}
      </LearningProgress>
      <button type="button" class="button" onClick={() => onTakeNotes(recording)}>
        {say('takeNotesAllTheSame')}
      </button>
    </>
  );
}
