// Measures what CONTRIBUTING.md claims of speed and size, and says whether it holds: one table, and exit code 1 where a limit
// is not met. `--quick` measures less often; names of groups (`size page watchers panel capture worker learn index search`)
// leave out the others.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FULL, QUICK } from '../tests/bench/bench';
import { buildRelease } from '../tests/bench/build';
import { type Figure, formatTable, isMet } from '../tests/bench/figure';
import { GROUPS } from '../tests/bench/figures';
import { launchChromium } from '../tests/browser/chromium';
import { startSites } from '../tests/sites/server';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const named = words.filter((word) => !word.startsWith('--'));
const groups = GROUPS.filter(([name]) => named.length === 0 || named.includes(name));

const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
const sites = await startSites();
const bench = {
  ...buildRelease(resolve('.output')),
  folder,
  sites,
  effort: isQuick ? QUICK : FULL,
};
const figures: Figure[] = [];
for (const [name, measure] of groups) {
  console.log(`Measuring: ${name}`);
  figures.push(...(await measure(bench)));
}
const machine = await describeMachine();
await sites.close();
rmSync(folder, { recursive: true, force: true });

console.log(`\n${formatTable(figures)}\n\n${machine}`);
const missed = figures.filter((figure) => isMet(figure) === false);
console.log(
  missed.length === 0
    ? `Every limit is met (${seconds()} s).`
    : `${missed.length} not met (${seconds()} s): ${missed.map(({ name }) => name).join('; ')}`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

async function describeMachine(): Promise<string> {
  const browser = await launchChromium({ extension: null, sites });
  const version = browser.context.browser()?.version() ?? 'of unknown version';
  await browser.close();
  // Other work on the machine makes CPU figures a fifth to a third larger: it takes the caches away.
  const load = loadavg()[1]?.toFixed(1);
  return `${availableParallelism()} cores, load ${load}, Node ${process.versions.node}, Chromium ${version}`;
}

function seconds(): number {
  return Math.round((Date.now() - started) / 1_000);
}
