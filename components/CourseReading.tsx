import type { KeptCourse } from '../lib/domain/learned-course';
import { LearnedCourseSection, type LearnedCourseSectionProps } from './LearnedCourseSection';
import { OutlinedCourseSection, type OutlinedCourseSectionProps } from './OutlinedCourseSection';

export interface CourseReadingProps
  extends Omit<LearnedCourseSectionProps, 'kept'>,
    OutlinedCourseSectionProps {
  /** What was learned of the course; null for one that was not. */
  kept: KeptCourse | null;
  /** Only the lectures of the course are known. */
  isOutlined: boolean;
}

/** How much of a known course has been read from OCW, and the way to the rest. */
export function CourseReading({ kept, isOutlined, ...props }: CourseReadingProps) {
  return (
    <>
      {kept && <LearnedCourseSection kept={kept} {...props} />}
      {isOutlined && <OutlinedCourseSection {...props} />}
    </>
  );
}
