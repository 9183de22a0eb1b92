import { CoursePage } from '../../components/CoursePage';
import { CourseReading } from '../../components/CourseReading';
import { OutlinedCourseSection } from '../../components/OutlinedCourseSection';
import { useText } from '../../components/text';
import { readingProps } from '../../lib/hooks/reading-props';
import type { Library } from '../../lib/hooks/use-library';
import { COURSES_ADDRESS } from '../../lib/hooks/use-library-place';

/** One course, known whole or in outline, or not at all yet. */
export function LibraryCourse({ library }: { library: Library }) {
  const { say } = useText();
  const { chosen } = library;
  const props = readingProps(library.reading);
  return (
    <>
      <p>
        <a href={COURSES_ADDRESS}>{say('allCourses')}</a>
      </p>
      {chosen ? (
        <CoursePage {...chosen}>
          <CourseReading {...props} />
        </CoursePage>
      ) : (
        library.known.isCurrent && <OutlinedCourseSection {...props} />
      )}
    </>
  );
}
