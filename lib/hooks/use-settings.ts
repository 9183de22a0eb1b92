import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { Database } from '../storage/database';
import { readSettings, saveSettings } from '../storage/settings';
import { useStored } from './use-stored';

/** What the student has chosen; the defaults until it is read. */
export function useSettings(database: Database | null): {
  settings: Settings;
  change(settings: Settings): Promise<void>;
} {
  const stored = useStored(database, readSettings, (change) => change.type === 'settings', []);
  return {
    settings: stored.value ?? DEFAULT_SETTINGS,
    async change(settings) {
      if (database) await saveSettings(database, settings);
    },
  };
}
