import { useRef } from 'preact/hooks';
import {
  type CorrectionSubject,
  toReadingSubject,
  toSessionSubject,
} from '../lib/domain/correction';
import type { Reading, Resource } from '../lib/domain/course';
import type { SessionView, TiedReadings } from '../lib/domain/tie-readings';
import { CorrectionButton } from './CorrectionButton';
import { CorrectionNotice, type CorrectionNoticeProps } from './CorrectionNotice';
import { CORRECTION_UNDO_ID, correctionElementId, TAB_PANEL_ID, useFocusWish } from './focus';
import { OtherReadings } from './OtherReadings';
import { ReadingEntry } from './ReadingEntry';
import { ResourceSection } from './ResourceSection';
import { nameSession } from './session-name';
import { useText } from './text';

export interface ReadingListProps extends TiedReadings, CorrectionNoticeProps {
  resources: readonly Resource[];
  /** Links a session or reading to the lecture, or takes it off. */
  onCorrect: (subject: CorrectionSubject, belongs: boolean) => void;
}

/** What to read and look at for this lecture, each with where it comes from and, for readings, why it is shown. */
export function ReadingList(props: ReadingListProps) {
  const { readings, sessions, resources, done, onCorrect, onUndo, onDismiss } = props;
  const text = useText();
  const { say } = text;
  const wish = useFocusWish();
  // The control of what was done last goes away with it, and comes back with the undo.
  const control = useRef('');
  const own = readings.filter(({ evidence }) => evidence !== null);
  const general = readings.filter(({ evidence }) => evidence === null);
  const tied = sessions.filter(({ evidence }) => evidence !== null);
  const isUntied = own.length + tied.length === 0;
  const hasOthers = sessions.some(({ unlinked }) => unlinked.length > 0);

  function correct(id: string, subject: CorrectionSubject, belongs: boolean): void {
    control.current = id;
    wish(CORRECTION_UNDO_ID);
    onCorrect(subject, belongs);
  }
  const correctReading = (reading: Reading, belongs: boolean) =>
    correct(
      correctionElementId('reading', reading.id, !belongs),
      toReadingSubject(reading),
      belongs,
    );
  const correctSession = (session: SessionView, belongs: boolean) =>
    correct(
      correctionElementId('session', session.label, !belongs),
      toSessionSubject(session),
      belongs,
    );

  const isEmpty = readings.length + resources.length === 0 && !hasOthers;
  return (
    <>
      <CorrectionNotice
        done={done}
        onUndo={() => {
          wish(control.current);
          onUndo();
        }}
        onDismiss={() => {
          wish(TAB_PANEL_ID);
          onDismiss();
        }}
      />
      {isEmpty && <p class="empty">{say('noReadings')}</p>}
      {own.length + tied.length > 0 && (
        <section class="list-section">
          <h2>{say('readingsSession')}</h2>
          {tied.map((session) => {
            const name = nameSession(session, text);
            return (
              <div key={session.label} class="row session">
                <p class="hint">{name}</p>
                <CorrectionButton
                  id={correctionElementId('session', session.label, true)}
                  isLinked
                  name={name}
                  onClick={() => correctSession(session, false)}
                />
              </div>
            );
          })}
          <ul>
            {own.map((view) => (
              <ReadingEntry key={view.reading.id} {...view} onCorrect={correctReading} />
            ))}
          </ul>
        </section>
      )}
      <ResourceSection resources={resources} />
      {general.length > 0 && (
        <section class="list-section">
          <h2>{say('readingsCourse')}</h2>
          <ul>
            {general.map((view) => (
              <ReadingEntry key={view.reading.id} {...view} onCorrect={correctReading} />
            ))}
          </ul>
        </section>
      )}
      <OtherReadings
        sessions={sessions}
        isOpen={isUntied}
        onCorrectSession={correctSession}
        onCorrect={correctReading}
      />
    </>
  );
}
