import type { CourseLearning } from './use-learning';

/** The reading of a course as every view shows it. */
export function readingProps(course: CourseLearning) {
  const { learning, kept, isOutlined } = course;
  return {
    learning,
    kept,
    isOutlined,
    onLearn: course.learn,
    onLearnEverything: course.learnEverything,
    onLearnAgain: course.learnAgain,
    onStop: course.cancel,
  };
}
