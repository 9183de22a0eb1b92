import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from './find-browser';

export interface FirefoxProcess {
  child: ChildProcess;
  /** Where its Marionette listens. */
  port: number;
}

/** Starts Firefox on a profile and waits until it can be driven. */
export async function startFirefox(profile: string, headless: boolean): Promise<FirefoxProcess> {
  const path = findFirefox();
  if (path === null) {
    throw new Error('No Firefox found: install one, or set FIREFOX_PATH to its binary');
  }
  // What an earlier run on this profile may have left.
  rmSync(portFile(profile), { force: true });
  const child = spawn(
    path,
    [
      '--marionette',
      // The sidebar and the browser's own keys belong to the browser's window, not to a page.
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...(headless ? ['--headless'] : []),
    ],
    { stdio: 'ignore' },
  );
  // A run that is cut short takes its browser with it.
  process.once('exit', () => child.kill());
  return { child, port: await marionettePort(profile, child) };
}

/** The port that Firefox writes into its profile when it listens. */
function marionettePort(profile: string, child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const watcher = watch(profile, look);
    child.once('error', stop);
    child.once('exit', () => stop(new Error('Firefox ended before it could be driven')));

    function look() {
      const port = readPort(profile);
      if (port === null) return;
      watcher.close();
      resolve(port);
    }
    function stop(error: Error) {
      watcher.close();
      reject(error);
    }
    look();
  });
}

function readPort(profile: string): number | null {
  try {
    return Number(readFileSync(portFile(profile), 'utf8')) || null;
  } catch {
    return null;
  }
}

function portFile(profile: string): string {
  return join(profile, 'MarionetteActivePort');
}
