import browser from 'webextension-polyfill';
import { keepDailyPoint } from '../../lib/hooks/restore-points';
import { openPoints } from '../../lib/storage/restore-points';
import { openStore } from './open-store';

const ALARM = 'restore-point';

/** Minutes: a start of the browser has other things to do, and a day may begin while it runs. */
const WAIT = 2;
const PERIOD = 240;

/** To be called at each start of the browser, and when Lectern is new. */
export function awaitRestorePoint(): Promise<void> {
  return browser.alarms.create(ALARM, { delayInMinutes: WAIT, periodInMinutes: PERIOD });
}

/** Makes the restore point of the day while nobody waits for anything. */
export async function runAlarm(name: string): Promise<void> {
  if (name !== ALARM) return;
  try {
    await keepDailyPoint(await openPoints(), await openStore(), new Date());
  } catch (error) {
    console.error('Lectern could not make a restore point.', error);
  }
}
