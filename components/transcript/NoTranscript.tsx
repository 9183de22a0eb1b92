import { useText } from '../text';
import { AddTranscript, type AddTranscriptProps } from './AddTranscript';

export interface NoTranscriptProps extends AddTranscriptProps {
  /** A file of the student's own is there that cannot be read: then none can be said to be unknown. */
  isUnreadable: boolean;
  /** Where OCW's own transcript of the lecture is, as a file to read; null where there is none. */
  document: string | null;
  /** Reads the course, which may name captions; null where there is nothing more to read. */
  onReadCourse: (() => void) | null;
}

/** Nobody has words for this lecture: what can be done about that, in one line. */
export function NoTranscript({
  document,
  onReadCourse,
  isUnreadable,
  ...adding
}: NoTranscriptProps) {
  const { say } = useText();
  return (
    <div class="no-transcript">
      <p class="empty">
        {!isUnreadable && say(onReadCourse ? 'noTranscriptYet' : 'noTranscript')}
        {document && (
          <>
            {' '}
            <a href={document} target="_blank" rel="noreferrer">
              {say('transcriptDocument')}
            </a>
          </>
        )}
      </p>
      {onReadCourse && (
        <p class="row">
          <button type="button" class="button button-main" onClick={onReadCourse}>
            {say('readCourse')}
          </button>
        </p>
      )}
      <AddTranscript {...adding} />
    </div>
  );
}
