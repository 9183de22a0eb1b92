import type { SessionRow } from './session-table';
import { isAbout, type Tie, tieByTitle, toNumber } from './tie-title';

/** How many numbers away the lectures may be between which another stands. */
const NEAR = 2;

/**
 * Ties lectures by their titles, and those that a title does not tie by the lectures around them: where the one before and the one
 * after are as many sessions away from their own numbers, so is the one between, if its title has something of that session's
 * topic. `titles` are those of all lectures of the course.
 */
export function tieInStep(
  titles: readonly string[],
  rows: SessionRow[],
): (title: string) => Tie | null {
  const byTitle = new Map(titles.map((title) => [title, tieByTitle(title, rows)]));
  const drifts = findDrifts(byTitle, rows);

  function tieBetween(title: string): Tie | null {
    const number = toNumber(title);
    const drift = number === null ? null : findDrift(drifts, number);
    if (number === null || drift === null) return null;
    const session = number + drift;
    const [row, ...others] = rows.filter(
      ({ lectures }) => lectures?.from === session && lectures.to === session,
    );
    if (row === undefined || others.length > 0 || !isAbout(title, row)) return null;
    return { label: row.label, evidence: drift === 0 ? 'number-and-title' : 'title' };
  }

  return (title) => byTitle.get(title) ?? tieBetween(title);
}

/** By how much the sessions of tied lectures are ahead of the lectures' own numbers; null for a number that two titles share. */
function findDrifts(
  ties: ReadonlyMap<string, Tie | null>,
  rows: SessionRow[],
): Map<number, number | null> {
  const sessions = new Map(rows.map(({ label, lectures }) => [label, lectures]));
  const drifts = new Map<number, number | null>();
  for (const [title, tie] of ties) {
    const number = toNumber(title);
    const session = tie && sessions.get(tie.label);
    if (number === null || !session || session.from !== session.to) continue;
    const drift = session.from - number;
    drifts.set(number, (drifts.get(number) ?? drift) === drift ? drift : null);
  }
  return drifts;
}

/** The drift that the nearest tied lectures on both sides agree on; null where they do not, or where there is none. */
function findDrift(drifts: ReadonlyMap<number, number | null>, number: number): number | null {
  const steps = Array.from({ length: NEAR }, (_, step) => step + 1);
  const before = steps.map((step) => number - step).find((near) => drifts.has(near));
  const after = steps.map((step) => number + step).find((near) => drifts.has(near));
  if (before === undefined || after === undefined) return null;
  const drift = drifts.get(before) ?? null;
  return drift === (drifts.get(after) ?? null) ? drift : null;
}
