import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../lib/domain/course';
import type { SessionView } from '../lib/domain/tie-readings';
import { CorrectionButton } from './CorrectionButton';
import { correctionElementId } from './focus';
import { ReadingEntry } from './ReadingEntry';
import { nameSession } from './session-name';
import { useText } from './text';

/** Readings that are shown at once; of more, only their sessions are. */
const MOST_OPEN = 8;

export interface OtherReadingsProps {
  sessions: readonly SessionView[];
  /** Nothing is known to belong to the lecture, so that all the student can do is choose. */
  isOpen: boolean;
  onCorrectSession: (session: SessionView, belongs: boolean) => void;
  onCorrect: (reading: Reading, belongs: boolean) => void;
}

/** The readings of the course that are not tied to the lecture, by session, for the student to link. */
export function OtherReadings({ sessions, isOpen, ...actions }: OtherReadingsProps) {
  const text = useText();
  const { say } = text;
  const others = sessions.filter(({ unlinked }) => unlinked.length > 0);
  const count = others.reduce((sum, { unlinked }) => sum + unlinked.length, 0);
  const [isShown, setIsShown] = useState(isOpen);
  useEffect(() => {
    if (isOpen) setIsShown(true);
  }, [isOpen]);
  // What the student has opened stays so, also where a session goes away and comes back.
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [areOpen] = useState(count <= MOST_OPEN);
  if (others.length === 0) return null;
  return (
    <details
      class="list-section"
      open={isShown}
      onToggle={({ currentTarget }) => setIsShown(currentTarget.open)}
    >
      <summary>
        <h2>{say(isOpen ? 'readingsBySession' : 'readingsOther', String(count))}</h2>
      </summary>
      {isOpen && <p class="hint">{say('readingsUnlinked')}</p>}
      {/* What belongs to other sessions is not even there before the student asks for it. */}
      <ul>
        {(isShown ? others : []).map((session) => {
          const { label, unlinked, evidence } = session;
          const name = nameSession(session, text);
          return (
            <li key={label} class="entry session">
              {evidence === null && (
                <CorrectionButton
                  id={correctionElementId('session', label, false)}
                  isLinked={false}
                  name={name}
                  onClick={() => actions.onCorrectSession(session, true)}
                />
              )}
              <details
                open={toggled.get(label) ?? areOpen}
                onToggle={({ currentTarget: { open } }) =>
                  setToggled((before) => new Map([...before, [label, open]]))
                }
              >
                <summary>
                  {name} <small>{unlinked.length}</small>
                </summary>
                <ul>
                  {unlinked.map((reading) => (
                    <ReadingEntry
                      key={reading.id}
                      reading={reading}
                      evidence={null}
                      onCorrect={actions.onCorrect}
                    />
                  ))}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
