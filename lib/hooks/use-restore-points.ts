import { useEffect, useState } from 'preact/hooks';
import type { Everything } from '../domain/backup';
import { planRestore, type RestorePlan } from '../domain/restore-plan';
import type { RestorePoint } from '../domain/restore-point';
import { readEverything } from '../storage/everything';
import { restoreEverything } from '../storage/restore';
import { listPoints, openPoints } from '../storage/restore-points';
import type { Doing, Problem } from './describe-error';
import { makePoint, readEverythingOf } from './restore-points';
import { inStore, type Store } from './use-store';

/** A point that the student looks at, and what going back to it would do. */
export interface ChosenPoint {
  point: RestorePoint;
  plan: RestorePlan;
}

export interface RestorePoints {
  /** The newest first; null until they are read. */
  points: RestorePoint[] | null;
  /** Null while none is looked at. */
  chosen: ChosenPoint | null;
  /** What the student has gone back to; null before. */
  restored: RestorePoint | null;
  problem: Problem | null;
  choose(point: RestorePoint): Promise<void>;
  /** Goes back to the chosen point, after what is here now was made one itself. */
  restore(): Promise<void>;
  cancel(): void;
}

/** Earlier states of all that the student has. Nothing is changed before they have seen what would be. */
export function useRestorePoints(
  store: Pick<Store, 'database' | 'opening'>,
  open: typeof openPoints = openPoints,
): RestorePoints {
  const [points, setPoints] = useState<RestorePoint[] | null>(null);
  const [chosen, setChosen] = useState<(ChosenPoint & { wanted: Everything }) | null>(null);
  const [restored, setRestored] = useState<RestorePoint | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function attempt(doing: Doing, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      setProblem(null);
    } catch (error) {
      setChosen(null);
      setProblem({ doing, error });
    }
  }

  useEffect(() => {
    void attempt('read-point', async () => setPoints(await listPoints(await open())));
  }, []);

  return {
    points,
    chosen,
    restored,
    problem,
    choose: (point) =>
      attempt('read-point', async () => {
        const wanted = await readEverythingOf(await open(), point);
        const here = await inStore(store, readEverything);
        setRestored(null);
        setChosen({ point, wanted, plan: planRestore(here.notes, wanted.notes, new Date()) });
      }),
    restore: () =>
      attempt('restore-point', async () => {
        if (!chosen) return;
        const folder = await open();
        const now = new Date();
        await inStore(store, async (database) => {
          await makePoint(folder, database, 'before', now, []);
          await restoreEverything(database, chosen.wanted, now);
        });
        setChosen(null);
        setRestored(chosen.point);
        setPoints(await listPoints(folder));
      }),
    cancel: () => setChosen(null),
  };
}
