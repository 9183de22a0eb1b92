import type { Evidence, Reading } from '../lib/domain/course';
import type { MessageKey } from '../lib/domain/message-key';
import type { ReadingView } from '../lib/domain/tie-readings';
import { CorrectionButton } from './CorrectionButton';
import { correctionElementId } from './focus';
import { OriginLine } from './OriginLine';
import { RichTextView } from './RichTextView';
import { useText } from './text';

const EVIDENCE_KEYS: Record<Evidence, MessageKey> = {
  student: 'evidenceStudent',
  map: 'evidenceMap',
  page: 'evidencePage',
  'number-and-title': 'evidenceNumberAndTitle',
  title: 'evidenceTitle',
};

export interface ReadingEntryProps extends ReadingView {
  /** Links the reading to the lecture, or takes it off. */
  onCorrect: (reading: Reading, belongs: boolean) => void;
}

/** A reading with why it is shown, where it comes from, and the student's say in it. */
export function ReadingEntry({ reading, evidence, onCorrect }: ReadingEntryProps) {
  const { say } = useText();
  const isLinked = evidence !== null;
  return (
    <li class="entry reading">
      <p>
        <RichTextView text={reading.citation} />
      </p>
      <div class="row">
        <OriginLine origin={reading.origin} reason={toReason()} />
        <CorrectionButton
          id={correctionElementId('reading', reading.id, isLinked)}
          isLinked={isLinked}
          name={reading.title}
          onClick={() => onCorrect(reading, !isLinked)}
        />
      </div>
    </li>
  );

  function toReason(): string {
    const { session } = reading;
    if (evidence === null) {
      return session === null ? say('evidenceCourse') : say('readingOfSession', session);
    }
    return session === null ? say('evidenceReading') : say(EVIDENCE_KEYS[evidence], session);
  }
}
