import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

export type CommandName = 'open-panel' | 'note-now' | 'mark-now';

/** The key of each command as the browser really assigned it; null for a command without one. */
export type CommandKeys = Record<CommandName, string | null>;

const NO_KEYS: CommandKeys = { 'open-panel': null, 'note-now': null, 'mark-now': null };

/** A browser may leave any key unassigned, and the student may change it: never show a default as a fact. */
export function useCommandKeys(): CommandKeys {
  const [keys, setKeys] = useState(NO_KEYS);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      const keyOf = (...names: string[]) =>
        commands.find(({ name }) => name && names.includes(name))?.shortcut || null;
      setKeys({
        // Firefox keeps a reserved name for the command that opens the sidebar.
        'open-panel': keyOf('open-panel', '_execute_sidebar_action'),
        'note-now': keyOf('note-now'),
        'mark-now': keyOf('mark-now'),
      });
    });
  }, []);
  return keys;
}
