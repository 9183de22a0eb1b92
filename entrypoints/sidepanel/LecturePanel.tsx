import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NEXT_LECTURE_ID, PREVIOUS_LECTURE_ID } from '../../components/focus';
import { LectureHeader } from '../../components/LectureHeader';
import { loaded } from '../../components/loaded';
import { NoteList } from '../../components/NoteList';
import { Notice } from '../../components/Notice';
import { TabList } from '../../components/TabList';
import { TimeStrip } from '../../components/TimeStrip';
import { useText } from '../../components/text';
import type { LectureView } from '../../lib/domain/lecture-view';
import type { Draft, Note } from '../../lib/domain/note';
import { describeProblem } from '../../lib/hooks/describe-error';
import { describePlace } from '../../lib/hooks/describe-place';
import { bestAddress } from '../../lib/hooks/doors';
import { playerChoiceProps } from '../../lib/hooks/player-choice-props';
import type { Panel } from '../../lib/hooks/use-panel';
import type { WordsAt } from '../../lib/hooks/use-words-said';
import type { OtherTabProps } from './OtherTab';

// Of few lectures: the panel opens without them.
const PlayerChoice = loaded(() =>
  import('../../components/PlayerChoice').then((module) => module.PlayerChoice),
);
const CourseChoice = loaded(() =>
  import('../../components/CourseChoice').then((module) => module.CourseChoice),
);
const OtherTab = loaded(() => import('./OtherTab').then((module) => module.OtherTab));
const WordsSaid = loaded(() => import('./WordsSaid').then((module) => module.WordsSaid));

export type TabName = 'notes' | OtherTabProps['tab'];
/** The same one always: what is drawn of the notes is drawn anew when they change. */
const NO_NOTES: readonly Note[] = [];
const NO_HITS: readonly number[] = [];

export interface LecturePanelProps {
  tab: TabName;
  onTab: (tab: TabName) => void;
  panel: Panel;
  lecture: LectureView;
  actions: ComponentChildren;
  /** Writes words of the transcript in the box for a note, and leads there. */
  onQuote: (edit: (draft: Draft) => Draft) => void;
  /** Hears which control leads on: it goes away with this lecture, and comes back with the next. */
  onLeave: (controlId: string) => void;
}

/** A recognised lecture: its header and its tabs. */
export function LecturePanel(props: LecturePanelProps) {
  const { panel, lecture, actions, onQuote, onLeave, tab, onTab } = props;
  const text = useText();
  const { say } = text;
  const [hits, setHits] = useState(NO_HITS);
  // What is searched for in this lecture, while the student looks at something else of it.
  const [search, setSearch] = useState({ lecture: lecture.id, query: '' });
  // A note to which the transcript has led.
  const [wanted, setWanted] = useState<Note | null>(null);
  const { notes, doors, seek, course } = panel;
  const hasMarks = notes.notes?.some(({ text: words }) => words === '') ?? false;
  const [wordsAt, setWordsAt] = useState<WordsAt | null>(null);
  // Once the notes are there and the panel rests, the other tabs are at hand before they are asked for.
  useEffect(() => {
    if (notes.notes === null) return;
    const waiting = requestIdleCallback(() => void OtherTab.prepare());
    return () => cancelIdleCallback(waiting);
  }, [notes.notes === null]);
  return (
    <>
      <LectureHeader
        lecture={lecture}
        isInPart={course.kept?.isComplete === false}
        door={describePlace(panel, text)}
        onGo={(next) => {
          onLeave(next === lecture.previous ? PREVIOUS_LECTURE_ID : NEXT_LECTURE_ID);
          panel.goTo(next);
        }}
        actions={actions}
      />
      <main>
        <PlayerChoice {...playerChoiceProps(panel)} />
        {lecture.elsewhere.length > 0 && (
          <CourseChoice lecture={lecture} onChoose={panel.chooseCourse} />
        )}
        <TimeStrip
          playback={panel.page.playback}
          isExpected={(panel.page.shown.value?.players.length ?? 0) > 0}
          time={panel.time}
          notes={notes.notes ?? NO_NOTES}
          hits={hits}
          onSeek={seek}
        />
        <TabList
          label={say('tabsLabel')}
          selected={tab}
          onSelect={(name) => {
            onTab(name);
            setWanted(null);
          }}
          tabs={[
            { name: 'notes', label: say('tabNotes'), count: notes.notes?.length || null },
            { name: 'transcript', label: say('tabTranscript'), count: null },
            { name: 'readings', label: say('tabReadings'), count: lecture.readings.length || null },
            { name: 'sources', label: say('tabSources'), count: doors.length },
            { name: 'about', label: say('tabAbout'), count: null },
          ]}
        >
          {hasMarks && (
            <WordsSaid
              key={lecture.id}
              lecture={lecture.id}
              language={panel.settings.transcriptLanguage}
              onChange={setWordsAt}
            />
          )}
          {notes.problem && <Notice kind="error">{describeProblem(notes.problem)}</Notice>}
          {tab === 'notes' && notes.notes && (
            <NoteList
              notes={notes.notes}
              onSeek={seek}
              addressAt={(time) => bestAddress(lecture, panel.here, time)}
              onEdit={notes.edit}
              readVersions={notes.readVersions}
              onRemove={(note) => void notes.remove(note)}
              removed={notes.removed}
              onUndo={() => void notes.undoRemove()}
              onDismiss={notes.dismissRemoved}
              wordsAt={wordsAt}
              wanted={wanted}
              noteKey={panel.keys['note-now']}
            />
          )}
          {tab !== 'notes' && (
            <OtherTab
              {...{ tab, panel, lecture, onQuote }}
              query={search.lecture === lecture.id ? search.query : ''}
              onQuery={(query) => setSearch({ lecture: lecture.id, query })}
              onHits={setHits}
              onOpenNote={(note) => {
                onTab('notes');
                setWanted(note);
              }}
            />
          )}
        </TabList>
      </main>
    </>
  );
}
