import { ChevronLeft, ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import {
  formatTerm,
  type LectureName,
  type LectureView,
  shortTitle,
} from '../lib/domain/lecture-view';
import { LECTURE_TITLE_ID, NEXT_LECTURE_ID, PREVIOUS_LECTURE_ID } from './focus';
import { IconButton } from './IconButton';
import { useText } from './text';

export interface LectureHeaderProps {
  lecture: LectureView;
  /** Its course has been read in part, so that there are more lectures than are known. */
  isInPart: boolean;
  /** Where it plays, in words: `playing on YouTube`; null while nothing plays. */
  door: string | null;
  onGo: (lecture: LectureName) => void;
  /** Further buttons at the end of the first line. */
  actions?: ComponentChildren;
}

/** Which lecture of which course this is, and the way to its neighbours. */
export function LectureHeader({ lecture, isInPart, door, onGo, actions }: LectureHeaderProps) {
  const { say } = useText();
  const { course, previous, next } = lecture;
  const place = [
    course && formatTerm(course),
    lecture.position !== null &&
      say(
        isInPart ? 'lecturePositionSoFar' : 'lecturePosition',
        String(lecture.position),
        String(lecture.count),
      ),
  ].filter(Boolean);
  const by = [lecture.speakers.join(', '), door].filter(Boolean).join(' · ');
  return (
    <header class="lecture-header">
      <div class="header-line">
        <p class="course-line">
          <b title={course?.title}>{course ? course.number : say('ownLecture')}</b>
          {place.map((part) => `\u00a0· ${String(part).replaceAll(' ', '\u00a0')}`)}
        </p>
        {course && (
          <>
            <IconButton
              id={PREVIOUS_LECTURE_ID}
              icon={ChevronLeft}
              label={previous ? say('previousLecture', previous.title) : say('noPreviousLecture')}
              disabled={!previous}
              onClick={() => previous && onGo(previous)}
            />
            <IconButton
              id={NEXT_LECTURE_ID}
              icon={ChevronRight}
              label={next ? say('nextLecture', next.title) : say('noNextLecture')}
              disabled={!next}
              onClick={() => next && onGo(next)}
            />
          </>
        )}
        {actions}
      </div>
      <h1 id={LECTURE_TITLE_ID} tabIndex={-1}>
        {course ? shortTitle(lecture.title) : lecture.title}
      </h1>
      {by && <p class="byline">{by}</p>}
    </header>
  );
}
