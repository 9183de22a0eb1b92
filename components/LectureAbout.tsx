import type { LectureView } from '../lib/domain/lecture-view';
import { formatTerm } from '../lib/domain/lecture-view';
import { RichTextView } from './RichTextView';
import { useText } from './text';

/** What the lecture is about, who speaks, and the course it belongs to. */
export function LectureAbout({ lecture }: { lecture: LectureView }) {
  const { say } = useText();
  const { course } = lecture;
  return (
    <div class="about">
      {lecture.description.length > 0 ? (
        <p>
          <RichTextView text={lecture.description} />
        </p>
      ) : (
        <p class="quiet">{say('noDescription')}</p>
      )}
      <dl>
        {lecture.speakers.length > 0 && (
          <>
            <dt>{say('speaker')}</dt>
            <dd>{lecture.speakers.join(', ')}</dd>
          </>
        )}
        {course && (
          <>
            <dt>{say('course')}</dt>
            <dd>
              {course.number} {course.title}
              {formatTerm(course) && `, ${formatTerm(course)}`}
            </dd>
          </>
        )}
        {lecture.elsewhere.length > 0 && (
          <>
            <dt>{say('alsoIn')}</dt>
            {lecture.elsewhere.map((other) => (
              <dd key={other.slug}>
                {other.number} {other.title}
                {formatTerm(other) && `, ${formatTerm(other)}`}
              </dd>
            ))}
          </>
        )}
      </dl>
    </div>
  );
}
