// Checks and packs an index as a build does, in a process of its own, and tells the time and the most memory it took.

import { packIndex } from '../../lib/catalogue/whole-index/pack-index';
import { readCatalogue } from '../../scripts/catalogue/read-catalogue';

const [file = ''] = process.argv.slice(2);
const before = process.resourceUsage().maxRSS;
const started = performance.now();
packIndex(readCatalogue(file));
const milliseconds = performance.now() - started;
// Kilobytes, as Node counts them.
const bytes = (process.resourceUsage().maxRSS - before) * 1024;
console.log(JSON.stringify({ milliseconds, bytes }));
