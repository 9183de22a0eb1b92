// Tries to lose notes: the browser is killed in mid-sentence, its files are damaged, and its room ends. One table, and exit
// code 1 where a note or too many letters were lost. `npm run faults -- 20` kills 20 times instead of 100.
import { resolve } from 'node:path';
import { buildRelease } from '../tests/bench/build';
import { DAMAGES } from '../tests/faults/damage';
import { DRAFT, damageStore } from '../tests/faults/damaged-store';
import { fillDisk } from '../tests/faults/full-disk';
import { runKillRounds } from '../tests/faults/kill-rounds';
import { type FaultRow, formatRows, isLossless } from '../tests/faults/table';
import { startSites } from '../tests/sites/server';

const rounds = Number(process.argv[2] ?? 100);
if (!Number.isSafeInteger(rounds) || rounds < 0) throw new Error('Say a number of rounds.');

const sites = await startSites();
const { extension } = buildRelease(resolve('.output'));
const rows: FaultRow[] = [];
for (const { scene, ...result } of await runKillRounds(extension, sites, rounds, report)) {
  rows.push({ fault: scene, ...result });
}
for (const way of Object.keys(DAMAGES)) {
  console.log(`Damaging: ${way}`);
  const { saved, lost, draft, isOwnThere } = await damageStore(extension, sites, way);
  const missing = DRAFT.startsWith(draft) ? DRAFT.length - draft.length : DRAFT.length;
  const letters = { typed: DRAFT.length, lost: missing, lostLate: missing };
  // The student's own lecture counts as one more.
  rows.push({
    fault: way,
    rounds: 1,
    saved: saved + 1,
    lost: lost + (isOwnThere ? 0 : 1),
    putBack: null,
    letters,
  });
}
console.log('Filling the disk');
const { saved, lost, told, isTextThere } = await fillDisk(extension, sites);
if (told === null || !isTextThere) throw new Error('A full disk is not told, or takes the text.');
rows.push({ fault: 'no room left', rounds: 1, saved, lost, putBack: null, letters: null });
await sites.close();

console.log(`\n${formatRows(rows)}\n`);
const missed = rows.filter((row) => !isLossless(row));
console.log(
  missed.length === 0
    ? 'Nothing is lost but letters of the last 300 ms.'
    : `Lost more than may be: ${missed.map(({ fault }) => fault).join('; ')}`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

function report(round: number): void {
  if (round % 10 === 0) console.log(`Killed: ${round} of ${rounds}`);
}
