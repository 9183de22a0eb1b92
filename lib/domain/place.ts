import type { MessageKey } from './message-key';
import type { SourceKind } from './source';

/** The name of each kind of source in the student's language. */
export const PLACE_KEYS: Record<SourceKind, MessageKey> = {
  youtube: 'placeYoutube',
  ocw: 'placeOcw',
  archive: 'placeArchive',
  itunes: 'placeItunes',
  file: 'placeFile',
};
