import browser from 'webextension-polyfill';
import { copyArea } from '../../lib/hooks/copy-area';
import { saveDailyFile } from '../../lib/hooks/folder-backup';
import { keepDailyPoint } from '../../lib/hooks/restore-points';
import { isReadOnly } from '../../lib/storage/read-only';
import { openPoints } from '../../lib/storage/restore-points';
import { openStore } from './open-store';

const ALARM = 'keep-safe';

/** Minutes: a start of the browser has other things to do, and a day may begin while it runs. */
const WAIT = 2;
const PERIOD = 240;

/** To be called at each start of the browser, and when Lectern is new. */
export function awaitDailyWork(): Promise<void> {
  return browser.alarms.create(ALARM, { delayInMinutes: WAIT, periodInMinutes: PERIOD });
}

/** Keeps what is there safe for this day, while nobody waits for anything: in a restore point, and in the student's own folder. */
export async function runAlarm(name: string): Promise<void> {
  if (name !== ALARM) return;
  const now = new Date();
  const store = await openStore().catch(() => null);
  // What is not understood is not copied either, nor does it take the place of an older copy.
  if (store && isReadOnly(store)) return;
  await attempt('make a restore point', async () =>
    keepDailyPoint(await openPoints(), await openStore(), now),
  );
  await attempt('write into the folder', () => saveDailyFile(copyArea, openStore, now));
}

async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(`Lectern could not ${what}.`, error);
  }
}
