import type { MessageKey } from '../lib/domain/message-key';
import type { SourceRef } from '../lib/domain/source';
import { LearningProgress, type LearningProgressProps } from './LearningProgress';
import { useText } from './text';

export interface OcwRecordingProps {
  recording: SourceRef;
  /** Whether it is of OCW's own channel. */
  isOcw: boolean;
  /** Whether the video says which course it belongs to. */
  isNamed: boolean;
  /** How far its course has been read; null for one that is not known to have been. */
  read: 'in-part' | 'whole' | null;
  learning: LearningProgressProps['learning'];
  onLearn: () => void;
  onStop: () => void;
  onTakeNotes: (recording: SourceRef) => void;
}

/**
 * A video of OCW's, or with the name of a course of OCW, that no known course lists: the way to its course, and to notes
 * without it.
 */
export function OcwRecording(props: OcwRecordingProps) {
  const { recording, isOcw, isNamed, read, onLearn, onTakeNotes } = props;
  const { say } = useText();
  return (
    <>
      <h1>{say(isOcw ? 'ocwRecordingTitle' : 'namingRecordingTitle')}</h1>
      <LearningProgress learning={props.learning} onRetry={onLearn} onStop={props.onStop}>
        <p>{say(toMessage(props))}</p>
        {isNamed && read !== 'whole' && (
          <button type="button" class="button button-main" onClick={onLearn}>
            {say(read === null ? 'learnItsCourse' : 'learnEverything')}
          </button>
        )}
      </LearningProgress>
      <button type="button" class="button" onClick={() => onTakeNotes(recording)}>
        {say('takeNotesAllTheSame')}
      </button>
    </>
  );
}

function toMessage({ isOcw, isNamed, read }: OcwRecordingProps): MessageKey {
  if (!isNamed) return 'ocwRecordingUnnamed';
  if (read === 'in-part') return 'recordingUnread';
  if (read === 'whole') return 'recordingNotListed';
  return isOcw ? 'ocwRecording' : 'namingRecording';
}
