import { type Settings, toSettings } from '../domain/settings';
import { announceChange } from './changes';
import { copyBelongings } from './copy/copies';
import type { Database } from './database';
import { putAll, read, write } from './transaction';

export async function readSettings(database: Database): Promise<Settings> {
  return fromRecords(await read(() => database.getAll('settings')));
}

/** Keeps what is given and leaves every other setting as it is, those of a newer Lectern too. */
export async function saveSettings(database: Database, change: Partial<Settings>): Promise<void> {
  await write(database, ['settings'], 'strict', async (transaction) => {
    await putAll(transaction.objectStore('settings'), toRecords(change));
  });
  announceChange({ type: 'settings' });
  await copyBelongings(database, 'settings', Object.keys(change));
}

/** One record for each setting, so that two views which change two settings do not undo each other. */
export interface SettingRecord {
  name: string;
  value: unknown;
}

export function fromRecords(records: SettingRecord[]): Settings {
  return toSettings(Object.fromEntries(records.map(({ name, value }) => [name, value])));
}

/** A record for each setting in `change`, with its value as it will be read. */
export function toRecords(change: Partial<Settings>): SettingRecord[] {
  return Object.entries(toSettings(change))
    .filter(([name]) => name in change)
    .map(([name, value]) => ({ name, value }));
}
