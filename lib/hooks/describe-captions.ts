import { CaptionsError, type CaptionsFault } from '../domain/captions-error';
import type { MessageKey } from '../domain/message-key';
import { StorageError } from '../storage/storage-error';

const OCW: Record<CaptionsFault, MessageKey> = {
  'too-large': 'transcriptUnreadable',
  'not-text': 'transcriptUnreadable',
  'web-page': 'transcriptUnreadable',
  'no-cues': 'transcriptUnreadable',
  away: 'transcriptAway',
  missing: 'transcriptMissing',
  elsewhere: 'transcriptElsewhere',
};

const FILE: Record<CaptionsFault, MessageKey> = {
  ...OCW,
  'too-large': 'captionsTooLarge',
  'not-text': 'captionsNotText',
  'web-page': 'captionsWebPage',
  'no-cues': 'captionsNoCues',
};

/** Why OCW's transcript is not there. */
export function describeOcw(error: unknown): MessageKey {
  return error instanceof CaptionsError ? OCW[error.reason] : 'transcriptAway';
}

/** Why the student's own file is not taken. */
export function describeFile(error: CaptionsError): MessageKey {
  return FILE[error.reason];
}

/** Why a transcript is not kept. */
export function describeStorage(error: unknown): MessageKey {
  const isFull = error instanceof StorageError && error.reason === 'full';
  return isFull ? 'transcriptFull' : 'transcriptNotKept';
}
