import type { Source } from './source';

/** A source, and the address that opens it. */
export interface Door {
  source: Source;
  /** The address that opens the source at `time` seconds of the recording, or from its start for null; null when it has closed. */
  address(time: number | null): string | null;
  /** Whether the place can be opened at a second at all: OCW's pages cannot. */
  hasTime: boolean;
  /** The student is there now. */
  isHere: boolean;
  /** An address of the same place from before OCW was rebuilt in 2022; it leads to the current one. */
  isFormer: boolean;
  /** Lectern may not see this place yet; opening it asks. */
  needsPermission: boolean;
}
