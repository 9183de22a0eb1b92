// Builds the catalogue that ships inside the extension; with `--check`, only says whether the committed one is stale. With
// `--crawl <address>`, builds the index of all courses of that site instead.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundleCatalogue } from '../lib/catalogue/bundle';
import { readInputs } from './catalogue/inputs';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    output: { type: 'string' },
    crawl: { type: 'string' },
    courses: { type: 'string' },
    rate: { type: 'string', default: '2' },
  },
});

try {
  process.exitCode = (values.crawl === undefined ? build() : await crawl(values.crawl)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function build(): boolean {
  const output = values.output ?? 'public/catalogue.json';
  const text = bundleCatalogue(readInputs());
  const isCurrent = existsSync(output) && readFileSync(output, 'utf8') === text;
  if (!values.check) {
    writeFileSync(output, text);
    console.log(`${output}: ${isCurrent ? 'was current' : 'written'}`);
    return true;
  }
  if (isCurrent) console.log(`${output} is current`);
  else console.error(`${output} is stale: run npm run catalogue`);
  return isCurrent;
}

async function crawl(base: string): Promise<boolean> {
  const { output, courses = null } = values;
  const rate = Number(values.rate);
  if (!output) throw new Error('Say where the index goes: --output <file>');
  if (!URL.canParse(base)) throw new Error(`${base} is no address of a site`);
  if (!(rate > 0)) throw new Error(`--rate ${values.rate} is no number of requests a second`);
  const { crawlCatalogue } = await import('./catalogue/crawl');
  const isWhole = await crawlCatalogue({ base, courses, output, rate });
  if (!isWhole) console.error('The site did not answer for all of it: run the same again.');
  return isWhole;
}
