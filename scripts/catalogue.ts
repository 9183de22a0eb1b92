// Builds the catalogue that ships inside the extension; with `--check`, only says whether the committed one is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundleCatalogue } from '../lib/catalogue/bundle';
import { readInputs } from './catalogue/inputs';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    output: { type: 'string', default: 'public/catalogue.json' },
  },
});

const text = bundleCatalogue(readInputs());
const isCurrent = existsSync(values.output) && readFileSync(values.output, 'utf8') === text;

if (!values.check) {
  writeFileSync(values.output, text);
  console.log(`${values.output}: ${isCurrent ? 'was current' : 'written'}`);
} else if (isCurrent) {
  console.log(`${values.output} is current`);
} else {
  console.error(`${values.output} is stale: run npm run catalogue`);
  process.exitCode = 1;
}
