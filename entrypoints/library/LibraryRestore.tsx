import { Notice } from '../../components/Notice';
import { formatMoment, RestorePointList } from '../../components/RestorePointList';
import { RestorePreview } from '../../components/RestorePreview';
import { useText } from '../../components/text';
import { describeProblem } from '../../lib/hooks/describe-error';
import type { Library } from '../../lib/hooks/use-library';
import { useRestorePoints } from '../../lib/hooks/use-restore-points';

/** The way back to what was here on an earlier day. */
export function LibraryRestore({ store, know }: Pick<Library, 'store' | 'know'>) {
  const { points, chosen, restored, problem, ...actions } = useRestorePoints(store);
  const { say, language } = useText();
  return (
    <>
      {problem && <Notice kind="error">{describeProblem(problem)}</Notice>}
      {restored && (
        <Notice kind="status">{say('wentBack', formatMoment(restored, language))}</Notice>
      )}
      {chosen && (
        <RestorePreview
          point={chosen.point}
          plan={chosen.plan}
          titleOf={({ lecture }) => know?.(lecture).title ?? ''}
          onRestore={() => void actions.restore()}
          onCancel={actions.cancel}
        />
      )}
      {points && (
        <RestorePointList points={points} onPreview={(point) => void actions.choose(point)} />
      )}
    </>
  );
}
