import { RESTORED_KEY, readRestored } from '../storage/open-store';
import { copyArea } from './copy-area';
import { useAreaValue } from './use-area-value';

/** How many notes the browser had lost and Lectern has put back, until the student has seen it; 0 for none. */
export function useRestored(): { restored: number; dismiss: () => void } {
  const restored = readRestored(useAreaValue(RESTORED_KEY));
  return { restored, dismiss: () => void copyArea.remove([RESTORED_KEY]) };
}
