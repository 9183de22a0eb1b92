import { useId } from 'preact/hooks';
import { type CourseName, formatTerm, type LectureView } from '../lib/domain/lecture-view';
import { useText } from './text';

export interface CourseChoiceProps {
  lecture: Pick<LectureView, 'course' | 'elsewhere'>;
  /** `slug` is that of the course in which the lecture is to be shown. */
  onChoose: (slug: string) => void;
}

/** For a recording that several courses list: in which of them the panel shows it. */
export function CourseChoice({ lecture: { course, elsewhere }, onChoose }: CourseChoiceProps) {
  const { say } = useText();
  const name = useId();
  if (course === null || elsewhere.length === 0) return null;
  // In one order whichever is chosen, so that nothing moves under the student's hand.
  const courses = [course, ...elsewhere].sort(compareCourses);
  return (
    <fieldset class="course-choice">
      <legend>{say('chooseCourse')}</legend>
      {courses.map((one) => (
        <label key={one.slug} title={one.title}>
          <input
            type="radio"
            name={name}
            checked={one.slug === course.slug}
            onChange={() => onChoose(one.slug)}
          />
          {[one.number, formatTerm(one)].filter(Boolean).join(' · ')}
        </label>
      ))}
    </fieldset>
  );
}

function compareCourses(one: CourseName, other: CourseName): number {
  return (
    one.number.localeCompare(other.number, 'en', { numeric: true }) ||
    (one.year ?? 0) - (other.year ?? 0) ||
    one.slug.localeCompare(other.slug, 'en')
  );
}
