import { useState } from 'preact/hooks';
import type { CorrectedLecture, CorrectionSubject } from '../domain/correction';
import type { LectureView } from '../domain/lecture-view';
import { correct } from '../storage/corrections';
import type { Problem } from './describe-error';
import { inStore, type Store } from './use-store';

/** What the student has just said of a reading or session. */
export interface DoneCorrection {
  lecture: CorrectedLecture;
  subject: CorrectionSubject;
  belongs: boolean | null;
  /** What they had said of it before; null for nothing. */
  before: boolean | null;
}

export interface Corrections {
  /** The last one of this lecture, which one click takes back; null when there is none. */
  done: DoneCorrection | null;
  /** The last one of this lecture, when the store refused it; null when it did not. */
  problem: Problem | null;
  correct(subject: CorrectionSubject, belongs: boolean): void;
  undo(): void;
  dismiss(): void;
}

/** What the student can say of the readings of a lecture. */
export function useCorrections(
  store: Pick<Store, 'database' | 'opening'>,
  lecture: LectureView | null,
): Corrections {
  const [done, setDone] = useState<DoneCorrection | null>(null);
  const [problem, setProblem] = useState<(Problem & { lecture: CorrectedLecture }) | null>(null);
  const listing = lecture?.listing ?? null;
  const course = lecture?.course?.slug ?? null;

  async function attempt(said: Omit<DoneCorrection, 'before'>): Promise<boolean | null> {
    const { lecture: of, subject, belongs } = said;
    try {
      const before = await inStore(store, (open) =>
        correct(open, of, subject, belongs, new Date()),
      );
      setProblem(null);
      return before;
    } catch (error) {
      setProblem({ doing: 'correct', error, lecture: of });
      throw error;
    }
  }

  const isOfThis = (of: CorrectedLecture) => of.listing === listing && of.course === course;
  return {
    done: done && isOfThis(done.lecture) ? done : null,
    problem: problem && isOfThis(problem.lecture) ? problem : null,
    correct(subject, belongs) {
      if (course === null || listing === null) return;
      const said = { lecture: { course, listing }, subject, belongs };
      attempt(said).then(
        (before) => setDone({ ...said, before }),
        () => undefined,
      );
    },
    undo() {
      if (!done) return;
      // Gone at once: what comes next has an undo of its own, and the focus must not go to this one. Where it is refused it is
      // back.
      setDone(null);
      attempt({ ...done, belongs: done.before }).catch(() => setDone(done));
    },
    dismiss: () => setDone(null),
  };
}
