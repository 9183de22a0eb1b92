import { type Restored, readRestored } from '../domain/restored';
import { RESTORED_KEY } from '../storage/open-store';
import { copyArea } from './copy-area';
import { useAreaValue } from './use-area-value';

/** How much the browser had lost and Lectern has put back, until the student has seen it. */
export function useRestored(): { restored: Restored; dismiss: () => void } {
  const restored = readRestored(useAreaValue(RESTORED_KEY));
  return { restored, dismiss: () => void copyArea.remove([RESTORED_KEY]) };
}
