import type { KeptCourse, LearnedCourse } from '../../domain/learned-course';
import { toCatalogueFile } from '../catalogue-file';
import { mergeCourses } from '../merge';

/** What is known of a course after it was read again: the new reading, and whatever only the old one knew. */
export function mergeLearned(
  kept: KeptCourse | null,
  learned: LearnedCourse,
  learnedAt: Date,
): KeptCourse {
  const { slug } = learned.course;
  const both = [learned.course, ...(kept ? [kept.course] : [])];
  const course = mergeCourses([toCatalogueFile(both)])[0] ?? learned.course;
  return { ...learned, course, slug, learnedAt: learnedAt.toISOString() };
}
