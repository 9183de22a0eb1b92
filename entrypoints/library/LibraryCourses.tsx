import { useState } from 'preact/hooks';
import { CourseSearch } from '../../components/CourseSearch';
import { CoursesProblem } from '../../components/CoursesProblem';
import { SaidSearch } from '../../components/SaidSearch';
import { useText } from '../../components/text';
import { recordingAddress } from '../../lib/hooks/doors';
import { useCourseList } from '../../lib/hooks/use-course-list';
import type { Library } from '../../lib/hooks/use-library';
import { courseAddress } from '../../lib/hooks/use-library-place';
import { useSaidSearch } from '../../lib/hooks/use-said-search';

export interface LibraryCoursesProps extends Pick<Library, 'know'> {
  ownSlugs: ReadonlySet<string>;
}

/** All courses that Lectern knows, and what is said in their lectures as far as it is kept. */
export function LibraryCourses({ ownSlugs, know }: LibraryCoursesProps) {
  const [query, setQuery] = useState('');
  const said = useSaidSearch(query, know);
  const { courses, isWhole, error, tryAgain } = useCourseList(ownSlugs);
  const { say } = useText();
  if (error) return <CoursesProblem onTryAgain={tryAgain} />;
  if (!courses) return <p class="quiet">{say('coursesLoading')}</p>;
  return (
    <>
      <CourseSearch
        courses={courses}
        isWhole={isWhole}
        addressOf={courseAddress}
        doorOf={({ id }) => recordingAddress(id)}
        onQuery={setQuery}
      />
      {said && <SaidSearch {...said} />}
    </>
  );
}
