import { CourseReading } from '../../components/CourseReading';
import { DoorList } from '../../components/DoorList';
import { LectureAbout } from '../../components/LectureAbout';
import { Notice } from '../../components/Notice';
import { ReadingList } from '../../components/ReadingList';
import { describeProblem } from '../../lib/hooks/describe-error';
import { readingProps } from '../../lib/hooks/reading-props';
import { TranscriptTab, type TranscriptTabProps } from './TranscriptTab';

export interface OtherTabProps extends TranscriptTabProps {
  tab: 'transcript' | 'readings' | 'sources' | 'about';
}

/** The tabs of a lecture beside its notes, which the panel can open without. */
export function OtherTab({ tab, ...props }: OtherTabProps) {
  const { panel, lecture } = props;
  if (tab === 'transcript') return <TranscriptTab {...props} />;
  if (tab === 'readings') return <ReadingsTab panel={panel} lecture={lecture} />;
  if (tab === 'about') return <LectureAbout lecture={lecture} />;
  return <DoorList doors={panel.doors} time={panel.time} onOpen={panel.openDoor} />;
}

function ReadingsTab({ panel, lecture }: Pick<OtherTabProps, 'panel' | 'lecture'>) {
  const { corrections, course } = panel;
  const isReadInPart = (course.kept?.unread.length ?? 0) > 0;
  return (
    <>
      {corrections.problem && <Notice kind="error">{describeProblem(corrections.problem)}</Notice>}
      <ReadingList
        key={lecture.listing}
        readings={lecture.readings}
        sessions={lecture.sessions}
        resources={lecture.resources}
        done={corrections.done}
        onCorrect={corrections.correct}
        onUndo={corrections.undo}
        onDismiss={corrections.dismiss}
      />
      <CourseReading {...readingProps(course)} kept={isReadInPart ? course.kept : null} />
    </>
  );
}
