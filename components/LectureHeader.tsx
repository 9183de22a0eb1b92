import { ChevronLeft, ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import {
  formatTerm,
  type LectureName,
  type LectureView,
  toNumberedTitle,
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

/** In how many words a lecture's place in its course is said. */
const PLACES = {
  numbered: { whole: 'lecturePosition', soFar: 'lecturePositionSoFar' },
  other: { whole: 'placeInCourse', soFar: 'placeInCourseSoFar' },
} as const;

/** Which lecture of which course this is, and the way to its neighbours. */
export function LectureHeader({ lecture, isInPart, door, onGo, actions }: LectureHeaderProps) {
  const { say } = useText();
  const { course, previous, next } = lecture;
  const { title, isNumbered } = toNumberedTitle(lecture.title, lecture.position);
  const place = [
    course && formatTerm(course),
    lecture.position !== null &&
      say(
        PLACES[isNumbered ? 'numbered' : 'other'][isInPart ? 'soFar' : 'whole'],
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
        {title}
      </h1>
      {by && <p class="byline">{by}</p>}
    </header>
  );
}
