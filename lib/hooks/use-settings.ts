import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { Database } from '../storage/database';
import { readSettings, saveSettings } from '../storage/settings';
import { StorageError } from '../storage/storage-error';
import { type Problem, toProblem } from './describe-error';
import { useStored } from './use-stored';

export interface StoredSettings {
  /** What the student has chosen, as it is stored; the defaults until it is read. */
  settings: Settings;
  /** Why the last change was not stored; null when it was. */
  problem: Problem | null;
  change(settings: Settings): Promise<void>;
}

export function useSettings(database: Database | null): StoredSettings {
  const [refusal, setRefusal] = useState<Error | null>(null);
  const stored = useStored(database, readSettings, (change) => change.type === 'settings', []);
  return {
    settings: stored.value ?? DEFAULT_SETTINGS,
    problem: toProblem('change-setting', refusal),
    async change(settings) {
      try {
        if (!database) throw new StorageError('refused', null);
        await saveSettings(database, settings);
        setRefusal(null);
      } catch (error) {
        setRefusal(error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
}
