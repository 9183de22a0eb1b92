import type { ComponentChildren } from 'preact';
import type { Reading, Resource } from '../lib/domain/course';
import { type CourseName, formatTerm } from '../lib/domain/lecture-view';
import { OriginLine } from './OriginLine';
import { RichTextView } from './RichTextView';
import { useText } from './text';

/** A lecture as its course's page has it. */
export interface CourseLecture {
  uid: string;
  title: string;
  /** Where it opens; null when it has no open door. */
  address: string | null;
  /** How many notes the student has on it. */
  notes: number;
  resources: readonly Resource[];
}

export interface CoursePageProps {
  course: CourseName;
  instructors: readonly string[];
  /** The course's own page at OCW; null where it has none. */
  address: string | null;
  lectures: readonly CourseLecture[];
  readings: readonly Reading[];
  /** Ways to know more of the course. */
  children: ComponentChildren;
}

/** A course with everything that is known of it. */
export function CoursePage(props: CoursePageProps) {
  const { course, instructors, address, lectures, readings, children } = props;
  const { say } = useText();
  const resources = lectures.flatMap(({ title, resources: its }) =>
    its.map((resource) => ({ title, resource })),
  );
  return (
    <article class="course-page">
      <p class="course-line">
        <b>{course.number}</b>
        {formatTerm(course) && ` · ${formatTerm(course)}`}
      </p>
      <h2>{course.title}</h2>
      {instructors.length > 0 && <p>{instructors.join(', ')}</p>}
      {address && (
        <p>
          <a href={address} target="_blank" rel="noreferrer">
            {say('courseAtOcw')}
          </a>
        </p>
      )}
      <section class="list-section">
        <h3>{say('lecturesTitle')}</h3>
        <CourseLectures lectures={lectures} />
      </section>
      {readings.length > 0 && (
        <section class="list-section">
          <h3>{say('readingsTitle')}</h3>
          <ul>
            {readings.map(({ id, citation, origin, session }) => (
              <li key={id} class="entry">
                <p>
                  <RichTextView text={citation} />
                </p>
                <OriginLine
                  origin={origin}
                  reason={session ? say('readingOfSession', session) : say('evidenceCourse')}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {resources.length > 0 && (
        <section class="list-section">
          <h3>{say('resourcesTitle')}</h3>
          <ul>
            {resources.map(({ title, resource }) => (
              <li key={`${title} ${resource.address}`} class="entry">
                <a href={resource.address} target="_blank" rel="noreferrer">
                  {resource.title}
                </a>
                <OriginLine origin={resource.origin} reason={title} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
    </article>
  );
}

function CourseLectures({ lectures }: Pick<CoursePageProps, 'lectures'>) {
  const { say, count } = useText();
  if (lectures.length === 0) return <p class="empty">{say('noLectures')}</p>;
  return (
    <ul>
      {lectures.map(({ uid, title, address, notes }) => (
        <li key={uid} class="entry">
          {address ? (
            <a href={address} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
          {notes > 0 && (
            <span class="quiet"> {count('noteCountOne', 'noteCountOther', notes)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
