import { formatTerm } from '../lib/domain/lecture-view';
import type { LibraryCourse } from '../lib/domain/library-view';
import { courseAnchor } from './LibraryList';
import { useText } from './text';

/** The left column of the library: the courses on which the student has notes. */
export function LibraryNavigation({ courses }: { courses: readonly LibraryCourse[] }) {
  const { say, count } = useText();
  if (courses.length === 0) return null;
  return (
    <nav aria-label={say('libraryCourses')}>
      <h2>{say('libraryCourses')}</h2>
      <ul>
        {courses.map(({ course, lectures }) => {
          const notes = lectures.reduce((sum, lecture) => sum + lecture.notes.length, 0);
          return (
            <li key={course?.slug ?? ''} class="entry">
              <a href={`#${courseAnchor(course)}`}>
                {course
                  ? [course.number, formatTerm(course)].filter(Boolean).join(' · ')
                  : say('libraryOwnCourse')}
              </a>
              <p class="quiet">{count('noteCountOne', 'noteCountOther', notes)}</p>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
