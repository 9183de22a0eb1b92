import { CoursePage } from '../../components/CoursePage';
import { LearnedCourseSection } from '../../components/LearnedCourseSection';
import { OutlinedCourseSection } from '../../components/OutlinedCourseSection';
import { useText } from '../../components/text';
import type { Library } from '../../lib/hooks/use-library';
import { COURSES_ADDRESS } from '../../lib/hooks/use-library-place';

/** One course, known whole or in outline, or not at all yet. */
export function LibraryCourse({ library }: { library: Library }) {
  const { say } = useText();
  const { chosen, reading } = library;
  return (
    <>
      <p>
        <a href={COURSES_ADDRESS}>{say('allCourses')}</a>
      </p>
      {chosen ? (
        <CoursePage {...chosen}>
          {reading.kept && (
            <LearnedCourseSection
              learning={reading.learning}
              kept={reading.kept}
              onLearnEverything={reading.learnEverything}
              onLearnAgain={reading.learnAgain}
              onStop={reading.cancel}
            />
          )}
          {reading.isOutlined && (
            <OutlinedCourseSection
              learning={reading.learning}
              onLearn={reading.learn}
              onStop={reading.cancel}
            />
          )}
        </CoursePage>
      ) : (
        library.known.isCurrent && (
          <OutlinedCourseSection
            learning={reading.learning}
            onLearn={reading.learn}
            onStop={reading.cancel}
          />
        )
      )}
    </>
  );
}
