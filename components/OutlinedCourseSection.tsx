import { LearningProgress, type LearningProgressProps } from './LearningProgress';
import { useText } from './text';

export interface OutlinedCourseSectionProps
  extends Pick<LearningProgressProps, 'learning' | 'onStop'> {
  onLearn: () => void;
}

/** A course of which only the lectures are known, and the way to the rest. */
export function OutlinedCourseSection({ learning, onLearn, onStop }: OutlinedCourseSectionProps) {
  const { say } = useText();
  return (
    <section class="list-section">
      <LearningProgress learning={learning} onRetry={onLearn} onStop={onStop}>
        <p class="quiet">{say('outlinedCourse')}</p>
        <div class="row">
          <button type="button" class="button" onClick={onLearn}>
            {say('learn')}
          </button>
        </div>
      </LearningProgress>
    </section>
  );
}
