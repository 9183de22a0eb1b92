import { CourseSearch } from '../../components/CourseSearch';
import { CoursesProblem } from '../../components/CoursesProblem';
import { useText } from '../../components/text';
import { recordingAddress } from '../../lib/hooks/doors';
import { useCourseList } from '../../lib/hooks/use-course-list';
import { courseAddress } from '../../lib/hooks/use-library-place';

/** All courses that Lectern knows. */
export function LibraryCourses({ ownSlugs }: { ownSlugs: ReadonlySet<string> }) {
  const { courses, isWhole, error, tryAgain } = useCourseList(ownSlugs);
  const { say } = useText();
  if (error) return <CoursesProblem onTryAgain={tryAgain} />;
  if (!courses) return <p class="quiet">{say('coursesLoading')}</p>;
  return (
    <CourseSearch
      courses={courses}
      isWhole={isWhole}
      addressOf={courseAddress}
      doorOf={({ id }) => recordingAddress(id)}
    />
  );
}
