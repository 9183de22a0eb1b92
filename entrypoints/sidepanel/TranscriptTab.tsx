import { TranscriptPage } from '../../components/transcript/TranscriptPage';
import type { LectureView } from '../../lib/domain/lecture-view';
import type { Draft, Note } from '../../lib/domain/note';
import { quoteInto } from '../../lib/domain/quote';
import { bestAddress } from '../../lib/hooks/doors';
import { openInNewTab } from '../../lib/hooks/open-address';
import type { Panel } from '../../lib/hooks/use-panel';
import { useSettings } from '../../lib/hooks/use-settings';
import { useTranscript } from '../../lib/hooks/use-transcript';

export interface TranscriptTabProps {
  panel: Panel;
  lecture: LectureView;
  query: string;
  onQuery: (query: string) => void;
  onQuote: (edit: (draft: Draft) => Draft) => void;
  onOpenNote: (note: Note) => void;
  onHits: (times: readonly number[]) => void;
}

/** The same one always, so that nothing is drawn anew. */
const NO_NOTES: readonly Note[] = [];

/** What is said in the lecture. Loaded, and OCW asked for it, when the student opens it. */
export function TranscriptTab({ panel, lecture, onQuote, ...props }: TranscriptTabProps) {
  const { course, time, seek } = panel;
  const { settings, change } = useSettings(panel.writing.store);
  const transcript = useTranscript(lecture, {
    isOpen: true,
    language: settings.transcriptLanguage,
    onLanguage: (transcriptLanguage) => void change({ transcriptLanguage }),
  });
  const mayRead = transcript.state.type === 'none' && transcript.state.mayRead;
  const readCourse = course.isOutlined ? course.learn : course.kept ? course.learnAgain : null;
  function open(time: number) {
    const address = bestAddress(lecture, panel.here, time);
    if (address !== null) openInNewTab(address);
  }
  return (
    <TranscriptPage
      key={lecture.id}
      {...props}
      state={transcript.state}
      choices={transcript.choices}
      problem={transcript.problem}
      lost={transcript.lost}
      isUnreadable={transcript.isUnreadable}
      earlier={transcript.earlier}
      layout={settings.transcriptLayout}
      clip={lecture.clip}
      time={time}
      notes={panel.notes.notes ?? NO_NOTES}
      document={lecture.resources.find(({ kind }) => kind === 'transcript')?.address ?? null}
      learning={course.learning}
      // Without a player the lecture is opened there, as a note's time does it.
      onSeek={seek ?? (bestAddress(lecture, panel.here, 0) === null ? null : open)}
      onQuote={(quote) => onQuote((draft) => quoteInto(draft, quote))}
      onRetry={transcript.retry}
      onChoose={transcript.choose}
      onAdd={(content) => void transcript.add(content)}
      onRemove={() => void transcript.remove()}
      onUndo={() => void transcript.undo()}
      onBringBack={(earlier) => void transcript.bringBack(earlier)}
      onMove={(seconds) => void transcript.move(seconds)}
      onLayout={(transcriptLayout) => void change({ transcriptLayout })}
      onReadCourse={mayRead ? readCourse : null}
      onStopReading={course.cancel}
    />
  );
}
