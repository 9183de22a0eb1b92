import type { KeptCourse } from '../lib/domain/learned-course';
import { CourseChangeList } from './CourseChangeList';
import { LearningProgress, type LearningProgressProps } from './LearningProgress';
import { useText } from './text';

export interface LearnedCourseSectionProps
  extends Pick<LearningProgressProps, 'learning' | 'onStop'> {
  kept: KeptCourse;
  onLearnEverything: () => void;
  onLearnAgain: () => void;
}

/** Where a learned course is known from, what of it is not, and how to learn the rest. */
export function LearnedCourseSection(props: LearnedCourseSectionProps) {
  const { kept, learning, onStop, onLearnEverything, onLearnAgain } = props;
  const { say, language } = useText();
  const { isComplete, problems, unread } = kept;
  const learnedOn = new Date(kept.learnedAt).toLocaleDateString(language);
  return (
    <section class="list-section">
      <h2>{say('learnedTitle')}</h2>
      <LearningProgress
        learning={learning}
        onRetry={isComplete ? onLearnAgain : onLearnEverything}
        onStop={onStop}
      >
        <p class="quiet">
          {isComplete
            ? say('learnedWhole', learnedOn)
            : say('learnedPart', learnedOn, String(unread.length))}
        </p>
        {isComplete && unread.length > 0 && (
          <p class="quiet">{say('learnedGalleries', String(unread.length))}</p>
        )}
        <div class="row">
          {!isComplete && (
            <button type="button" class="button button-main" onClick={onLearnEverything}>
              {say('learnEverything')}
            </button>
          )}
          {isComplete && unread.length > 0 && (
            <button type="button" class="button" onClick={onLearnEverything}>
              {say('learnEverything')}
            </button>
          )}
          <button type="button" class="button" onClick={onLearnAgain}>
            {say('learnAgain')}
          </button>
        </div>
      </LearningProgress>
      {kept.changes && <CourseChangeList changes={kept.changes} />}
      {problems.length > 0 && (
        <details>
          <summary>{say('learnProblems', String(problems.length))}</summary>
          <ul>
            {problems.map(({ file, field, reason }) => (
              <li key={`${file} ${field} ${reason}`} class="entry quiet">
                {file} {field} {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
