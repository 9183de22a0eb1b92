import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { readSettings, saveSettings } from '../storage/settings';
import { type Problem, toProblem } from './describe-error';
import { inStore, type Store } from './use-store';
import { useStored } from './use-stored';

export interface StoredSettings {
  /** What the student has chosen, as it is stored; the defaults until it is read. */
  settings: Settings;
  /** Why the last change was not stored; null when it was. */
  problem: Problem | null;
  /** Only what is changed: another view may have changed the others, or not have read them yet. */
  change(change: Partial<Settings>): Promise<void>;
}

export function useSettings(store: Pick<Store, 'database' | 'opening'>): StoredSettings {
  const [refusal, setRefusal] = useState<Error | null>(null);
  const stored = useStored(
    store.database,
    readSettings,
    (change) => change.type === 'settings',
    [],
  );
  return {
    settings: stored.value ?? DEFAULT_SETTINGS,
    problem: toProblem('change-setting', refusal),
    async change(change) {
      try {
        await inStore(store, (open) => saveSettings(open, change));
        setRefusal(null);
      } catch (error) {
        setRefusal(error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
}
