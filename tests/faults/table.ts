export interface FaultRow {
  fault: string;
  rounds: number;
  /** Notes of which the student was told that they are saved, and those of them that are gone. */
  saved: number;
  lost: number;
  /** Of those that are there, how many had to be put back from the second copy; null where all had, or none. */
  putBack: number | null;
  /** Of notes that were being written; null where none was. */
  letters: { typed: number; lost: number; lostLate: number } | null;
}

/** A note is never lost; of what is being written, only letters of the last moment may be. */
export function isLossless({ lost, letters }: FaultRow): boolean {
  return lost === 0 && (letters === null || letters.lostLate === 0);
}

export function formatRows(rows: readonly FaultRow[]): string {
  const head = [
    'fault',
    'rounds',
    'saved',
    'lost',
    'put back',
    'letters',
    'lost',
    'older than 300 ms',
  ];
  const total = rows.reduce(add, createTotal());
  const lines = [head, ...[...rows, total].map(toCells)];
  const widths = head.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  const [first, ...others] = lines.map((cells) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  return [first, widths.map((width) => '-'.repeat(width)).join('  '), ...others].join('\n');
}

function toCells({ fault, rounds, saved, lost, putBack, letters }: FaultRow): string[] {
  const ofLetters = letters ? [letters.typed, letters.lost, letters.lostLate] : ['–', '–', '–'];
  return [fault, ...[rounds, saved, lost, putBack ?? '–', ...ofLetters].map(String)];
}

function createTotal(): FaultRow {
  const letters = { typed: 0, lost: 0, lostLate: 0 };
  return { fault: 'all', rounds: 0, saved: 0, lost: 0, putBack: null, letters };
}

function add(sum: FaultRow, row: FaultRow): FaultRow {
  const [one, other] = [sum.letters, row.letters];
  return {
    fault: sum.fault,
    rounds: sum.rounds + row.rounds,
    saved: sum.saved + row.saved,
    lost: sum.lost + row.lost,
    putBack: row.putBack === null ? sum.putBack : (sum.putBack ?? 0) + row.putBack,
    letters:
      one && other
        ? {
            typed: one.typed + other.typed,
            lost: one.lost + other.lost,
            lostLate: one.lostLate + other.lostLate,
          }
        : (one ?? other),
  };
}
