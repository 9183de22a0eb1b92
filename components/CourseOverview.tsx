import { type CourseName, formatTerm, type LectureName } from '../lib/domain/lecture-view';
import type { LectureWay } from '../lib/domain/page-view';
import { ActionLink } from './ActionLink';
import { useText } from './text';

export interface CourseOverviewProps {
  course: CourseName;
  lectures: readonly LectureWay[];
  /** Why these lectures are shown. */
  message: string;
  onGo: (lecture: LectureName) => void;
}

/** A page of a course on which no lecture plays: the lectures to choose from. */
export function CourseOverview({ course, lectures, message, onGo }: CourseOverviewProps) {
  const { say } = useText();
  return (
    <>
      <p class="course-line">
        <b>{course.number}</b>
        {formatTerm(course) && ` · ${formatTerm(course)}`}
      </p>
      <h1>{course.title}</h1>
      <p>{message}</p>
      <section class="list-section">
        <h2>{say('lecturesTitle')}</h2>
        <ul>
          {lectures.map(({ lecture, address }) => (
            <li key={lecture.listing ?? lecture.id} class="entry">
              {address ? (
                <ActionLink address={address} onClick={() => onGo(lecture)}>
                  {lecture.title}
                </ActionLink>
              ) : (
                lecture.title
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
