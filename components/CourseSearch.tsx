import { useId, useMemo, useState } from 'preact/hooks';
import {
  type CourseHit,
  createCourseSearch,
  type ListedCourse,
  type ListedLecture,
} from '../lib/domain/course-search';
import { formatTerm } from '../lib/domain/lecture-view';
import { useText } from './text';

export interface CourseSearchProps {
  courses: readonly ListedCourse[];
  /** False while the titles of lectures are still being read. */
  isWhole: boolean;
  addressOf: (slug: string) => string;
  /** Where a lecture plays; null when it has no open door. */
  doorOf: (lecture: ListedLecture) => string | null;
  /** Hears what is looked for: it is looked for elsewhere as well. */
  onQuery: (query: string) => void;
}

/** More than anybody reads through: whoever wants the next one searches. */
const MOST_SHOWN = 100;

/** All known courses, and the search among them. */
export function CourseSearch(props: CourseSearchProps) {
  const { courses, isWhole, addressOf, doorOf, onQuery } = props;
  const { say, count } = useText();
  const [query, setQuery] = useState('');
  const search = useMemo(() => createCourseSearch(courses), [courses]);
  const hits = useMemo(() => search(query), [search, query]);
  const id = useId();
  return (
    <section class="course-search">
      <label for={id}>{say('searchCourses')}</label>
      <input
        id={id}
        type="search"
        value={query}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          onQuery(currentTarget.value);
        }}
      />
      <p class="quiet" role="status">
        {count('coursesFoundOne', 'coursesFoundOther', hits.length)}
        {!isWhole && ` ${say('coursesLoading')}`}
      </p>
      {hits.length === 0 && <p class="empty">{say('coursesNone')}</p>}
      <ul aria-label={say('coursesTitle')}>
        {hits.slice(0, MOST_SHOWN).map((hit) => (
          <HitItem
            key={hit.course.slug}
            hit={hit}
            address={addressOf(hit.course.slug)}
            doorOf={doorOf}
          />
        ))}
      </ul>
      {hits.length > MOST_SHOWN && (
        <p class="quiet">{say('coursesMore', String(hits.length - MOST_SHOWN))}</p>
      )}
    </section>
  );
}

interface HitItemProps extends Pick<CourseSearchProps, 'doorOf'> {
  hit: CourseHit;
  address: string;
}

function HitItem({ hit, address, doorOf }: HitItemProps) {
  const { say, count } = useText();
  const { course, lectures } = hit;
  const facts = [
    formatTerm(course),
    course.instructors.join(', '),
    course.count > 0 && count('lectureCountOne', 'lectureCountOther', course.count),
    course.isOwn && say('courseWithNotes'),
  ].filter(Boolean);
  return (
    <li class="entry">
      <a href={address}>
        {course.number} {course.title}
      </a>
      <p class="quiet">{facts.join(' · ')}</p>
      {lectures.length > 0 && (
        <ul class="quiet">
          {lectures.map((lecture, index) => {
            const door = doorOf(lecture);
            return (
              <li key={`${index} ${lecture.id}`}>
                {door ? (
                  <a href={door} target="_blank" rel="noreferrer">
                    {lecture.title}
                  </a>
                ) : (
                  lecture.title
                )}
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
