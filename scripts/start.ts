// Shows Lectern: in a browser of its own on a local stand-in of the seed lecture, or, where there is no display, by
// walking the same story and saying what it saw. `--online` opens the real site instead.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { launchChromium } from '../tests/browser/chromium';
import { openPanel } from '../tests/browser/chromium-extension';
import { startSites } from '../tests/sites/server';
import { walkTour } from './tour';

const EXTENSION = resolve('.output/chrome-mv3-e2e');
const LECTURE = 'https://www.youtube.com/watch?v=odj5VnTI490&t=750s';

const isOnline = process.argv.includes('--online');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

build();
if (hasDisplay) await show();
else if (isOnline) {
  console.error('The real site needs a display to look at. Without one, run "npm start" alone.');
  process.exitCode = 1;
} else process.exitCode = (await walkTour(EXTENSION)) ? 0 : 1;

function build() {
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build', '--mode', 'e2e'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The extension could not be built: "npm run build" says why.');
    process.exit(1);
  }
}

async function show() {
  const sites = isOnline ? null : await startSites();
  const browser = await launchChromium({ extension: EXTENSION, sites, headless: false });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(LECTURE);
  await openPanel(browser.context, page);
  console.log(
    isOnline
      ? 'Lectern stands beside lecture 3 of 15.356. Close the browser to end.'
      : 'Lectern stands beside a local stand-in of lecture 3 of 15.356. Close the browser to end.',
  );
  await new Promise((done) => browser.context.on('close', done));
  await sites?.close();
}
