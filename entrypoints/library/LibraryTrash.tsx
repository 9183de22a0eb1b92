import { Notice } from '../../components/Notice';
import { TrashList } from '../../components/TrashList';
import { useText } from '../../components/text';
import { describeProblem } from '../../lib/hooks/describe-error';
import type { Library } from '../../lib/hooks/use-library';
import { useTrash } from '../../lib/hooks/use-trash';

/** Notes that were deleted and are not gone yet. */
export function LibraryTrash({ store, know }: Pick<Library, 'store' | 'know'>) {
  const trash = useTrash(store, know);
  const { count } = useText();
  return (
    <>
      {trash.problem && <Notice kind="error">{describeProblem(trash.problem)}</Notice>}
      {trash.outcome && (
        <Notice kind="status">
          {trash.outcome.type === 'restored'
            ? count('notesRestoredOne', 'notesRestoredOther', trash.outcome.count)
            : count('notesErasedOne', 'notesErasedOther', trash.outcome.count)}
        </Notice>
      )}
      {trash.notes && (
        <TrashList
          notes={trash.notes}
          onRestore={(notes) => void trash.restore(notes)}
          onErase={(notes) => void trash.erase(notes)}
        />
      )}
    </>
  );
}
