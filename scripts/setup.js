// Sees to it that everything is there, then runs one of the scripts. Plain JavaScript on Node's own modules, because it
// runs before anything is installed: `node scripts/setup.js start|test|screenshots|bench|faults [arguments]`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const COMMANDS = ['start', 'test', 'screenshots', 'bench', 'faults'];

const CHROMIUM_PLACES = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox-esr/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const [command, ...rest] = process.argv.slice(2);
if (!COMMANDS.includes(command)) fail(`Say one of: ${COMMANDS.join(', ')}.`);

checkNode();
installDependencies();
// Google's own Chrome no longer loads an unpacked extension from the command line (since 137), so it does not count.
const chromium = findBrowser('CHROMIUM_PATH', CHROMIUM_PLACES, 'chromium');
if (!chromium) {
  fail(
    'No Chromium was found, and it cannot be installed from here. Install Chromium (on Debian or Ubuntu: ' +
      '"sudo apt-get install chromium"), or set CHROMIUM_PATH to one, and run this again.',
  );
}
const firefox =
  command === 'test' ? findBrowser('FIREFOX_PATH', FIREFOX_PLACES, 'firefox-esr') : null;

process.exit(
  run(process.execPath, ['--import', 'tsx', join('scripts', `${command}.ts`), ...rest], {
    CHROMIUM_PATH: chromium,
    ...(firefox ? { FIREFOX_PATH: firefox } : {}),
  }),
);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Lectern is built with Node 20.19 or newer; this is Node ${process.versions.node}.`);
}

function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (run(npm, ['ci', '--no-audit', '--no-fund']) !== 0) {
    fail('The dependencies could not be installed: npm says above why.');
  }
}

/** npm writes what it installed into a hidden lock file; the dependencies are there when it agrees with ours. */
function isInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

/** The path of a browser, installed with apt where it is missing and that is possible; null where there is none. */
function findBrowser(variable, places, debianPackage) {
  const named = process.env[variable];
  if (named) return named;
  const find = () => places.find((place) => existsSync(place)) ?? null;
  return find() ?? (installFromDebian(debianPackage) ? find() : null);
}

function installFromDebian(name) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ['sudo', '--non-interactive'];
  if (!isRoot && run('sudo', ['--non-interactive', 'true'], {}, 'ignore') !== 0) return false;
  console.log(`Installing ${name} with apt.`);
  const apt = (...words) =>
    run(sudo[0] ?? 'apt-get', [...sudo.slice(1), ...(isRoot ? [] : ['apt-get']), ...words], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  return (
    apt('update', '--quiet') === 0 &&
    apt('install', '--yes', '--quiet', '--no-install-recommends', name, 'fonts-dejavu-core') === 0
  );
}

function run(program, words, environment = {}, stdio = 'inherit') {
  const { status, error } = spawnSync(program, words, {
    cwd: ROOT,
    stdio,
    env: { ...process.env, ...environment },
  });
  if (error && stdio === 'inherit') console.error(String(error));
  return status ?? 1;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
