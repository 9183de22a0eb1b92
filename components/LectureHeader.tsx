import { ChevronLeft, ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import {
  formatTerm,
  type LectureName,
  type LectureView,
  shortTitle,
} from '../lib/domain/lecture-view';
import { IconButton } from './IconButton';
import { useText } from './text';

export interface LectureHeaderProps {
  lecture: LectureView;
  /** Where it plays, in words: `playing on YouTube`; null while nothing plays. */
  place: string | null;
  onGo: (lecture: LectureName) => void;
  /** Further buttons at the end of the first line. */
  actions?: ComponentChildren;
}

/** Which lecture of which course this is, and the way to its neighbours. */
export function LectureHeader({ lecture, place, onGo, actions }: LectureHeaderProps) {
  const { say } = useText();
  const { course, previous, next } = lecture;
  const by = [lecture.speakers.join(', '), place].filter(Boolean).join(' · ');
  return (
    <header class="lecture-header">
      <div class="header-line">
        <p class="course-line">
          {course ? <b title={course.title}>{course.number}</b> : <b>{say('ownLecture')}</b>}
          {course && <span>{formatTerm(course)}</span>}
          {lecture.position !== null && (
            <span>{say('lecturePosition', String(lecture.position), String(lecture.count))}</span>
          )}
        </p>
        {course && (
          <>
            <IconButton
              icon={ChevronLeft}
              label={previous ? say('previousLecture', previous.title) : say('noPreviousLecture')}
              disabled={!previous}
              onClick={() => previous && onGo(previous)}
            />
            <IconButton
              icon={ChevronRight}
              label={next ? say('nextLecture', next.title) : say('noNextLecture')}
              disabled={!next}
              onClick={() => next && onGo(next)}
            />
          </>
        )}
        {actions}
      </div>
      <h1>{course ? shortTitle(lecture.title) : lecture.title}</h1>
      {by && <p class="byline">{by}</p>}
    </header>
  );
}
