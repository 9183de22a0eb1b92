import { daysToRemind, readUnsaved } from '../domain/reminder';
import { forgetUnsaved, putOffReminder, UNSAVED_KEY } from '../storage/unsaved';
import { copyArea } from './copy-area';
import { useAreaValue } from './use-area-value';

export interface Reminder {
  /** For how many days there has been work that is in no file; null where it is not time to say so. */
  days: number | null;
  putOff: () => void;
  /** To be called when everything is in a file. */
  settle: () => void;
}

export function useReminder(): Reminder {
  return {
    days: daysToRemind(readUnsaved(useAreaValue(UNSAVED_KEY)), new Date()),
    putOff: () => void putOffReminder(copyArea, new Date()),
    settle: () => void forgetUnsaved(copyArea),
  };
}
