import type { LectureId } from '../domain/course';
import type { MessageKey } from '../domain/message-key';
import {
  type Picture,
  PictureError,
  type PictureFault,
  type PictureOwner,
} from '../domain/picture';
import { refKey, type SourceRef } from '../domain/source';
import { type PictureBrowser, takePicture } from './take-picture';

const PICTURE_KEYS: Record<PictureFault, MessageKey> = {
  'no-player': 'pictureNoPlayer',
  advert: 'pictureAdvert',
  'not-ready': 'pictureNotReady',
  blank: 'pictureBlank',
  'not-allowed': 'pictureNotAllowed',
  unreachable: 'pictureUnreachable',
  hidden: 'pictureHidden',
  elsewhere: 'pictureElsewhere',
  changed: 'pictureChanged',
};

/** What plays in front of the student. */
export interface PlayingNow {
  tabId: number;
  ref: SourceRef;
  lecture: LectureId;
  /** Seconds of the recording. */
  time: number;
  isAdvert: boolean;
}

/** What the rest of the view lends: this is loaded when the first picture is taken, and should bring nothing twice. */
export interface PictureContext {
  browser: PictureBrowser;
  playing: () => PlayingNow | null;
  parseAddress: (url: URL) => SourceRef | null;
  save: (picture: Picture, owner: PictureOwner) => Promise<void>;
  say: (key: MessageKey, ...details: string[]) => string;
  describeError: (error: unknown) => string;
}

/**
 * Takes a picture of what plays and keeps it with the note that `own` names once it is there. Gives why it did not, in words; null
 * when all went well.
 */
export async function keepPicture(
  context: PictureContext,
  own: () => PictureOwner | null,
): Promise<string | null> {
  const { browser, playing, parseAddress, save, say, describeError } = context;
  try {
    const before = playing();
    if (!before) throw new PictureError('no-player');
    if (before.isAdvert) throw new PictureError('advert');
    const drawn = await takePicture(browser, before, parseAddress);
    const after = playing();
    if (!after || refKey(after.ref) !== refKey(before.ref)) throw new PictureError('changed');
    const owner = own();
    if (owner?.lecture !== before.lecture) throw new PictureError('elsewhere');
    const { id, lecture } = owner;
    const { time } = before;
    const createdAt = new Date().toISOString();
    await save({ ...drawn, id, note: id, lecture, time, createdAt }, owner);
    return null;
  } catch (error) {
    if (error instanceof PictureError) return say(PICTURE_KEYS[error.reason]);
    return say('pictureFailed', describeError(error));
  }
}
