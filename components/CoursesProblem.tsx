import { Notice } from './Notice';
import { useText } from './text';

/** Says that Lectern's own list of courses could not be loaded, and loads it again. */
export function CoursesProblem({ onTryAgain }: { onTryAgain: () => void }) {
  const { say } = useText();
  return (
    <Notice
      kind="error"
      actions={
        <button type="button" class="button" onClick={onTryAgain}>
          {say('tryAgain')}
        </button>
      }
    >
      {say('coursesFailed')}
    </Notice>
  );
}
