import type { LectureId } from './course';
import type { Draft } from './note';

/** A picture of the player's frame, beside the note that it was taken for: one at most. */
export interface Picture {
  /** The note's id too, so that the keys alone say which notes have one. */
  id: string;
  note: string;
  lecture: LectureId;
  /** Seconds of the recording that it shows. */
  time: number;
  type: 'image/webp';
  /** Pixels. */
  width: number;
  height: number;
  bytes: ArrayBuffer;
  /** ISO date. */
  createdAt: string;
}

/** The note or draft that a picture is for. */
export interface PictureOwner {
  id: string;
  lecture: LectureId;
  /** What is being written, which is kept together with its picture; null for a note that is saved. */
  draft: Draft | null;
}

/** What can be done with the pictures of notes, wherever notes are shown or written. */
export interface Pictures {
  /** True for a note or draft that has one. */
  has(note: string): boolean;
  /** The one removed last: while its note has none, one click brings it back. Null when there is none. */
  removed: Picture | null;
  /**
   * Takes one of the player's frame. Whose it is, is asked when it is there. Gives why there is none, in words, and null when all
   * went well. Null where no player is.
   */
  take: ((own: () => PictureOwner | null) => Promise<string | null>) | null;
  /** Null when it is gone. Changes with every one that is taken. */
  read(note: string): Promise<Picture | null>;
  remove(picture: Picture): Promise<void>;
  undoRemove(): Promise<void>;
}

/** Pixels of the longer side: what a slide's small print needs. */
export const LONGEST_SIDE = 1280;

export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** As large as is kept, in the same shape; never larger than it was. */
export function fitPicture({ width, height }: { width: number; height: number }) {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** How much of a player may lie outside the window: rounding, and no more. */
const MOST_HIDDEN = 0.02;

/**
 * Where a player that stands at `place` in a view is on a picture of the whole view, in pixels of that picture; null when not
 * all of it is in the view.
 */
export function cropTo(
  place: Rectangle,
  view: { width: number; height: number },
  image: { width: number },
): Rectangle | null {
  const left = Math.max(0, place.left);
  const top = Math.max(0, place.top);
  const width = Math.min(place.left + place.width, view.width) - left;
  const height = Math.min(place.top + place.height, view.height) - top;
  const area = place.width * place.height;
  if (width <= 0 || height <= 0 || width * height < area * (1 - MOST_HIDDEN)) return null;
  const scale = image.width / view.width;
  return { left: left * scale, top: top * scale, width: width * scale, height: height * scale };
}

/** How far apart two values of a colour may be and still be one colour: what compression makes of a black frame. */
const SAME_COLOUR = 6;

/** True for pixels, each of four values, among which there is nothing to see. */
export function isOfOneColour(pixels: Uint8ClampedArray): boolean {
  const least = [255, 255, 255];
  const most = [0, 0, 0];
  for (let index = 0; index < pixels.length; index += 1) {
    const channel = index % 4;
    // How opaque it is says nothing.
    if (channel === 3) continue;
    const value = pixels[index] ?? 0;
    least[channel] = Math.min(least[channel] ?? 255, value);
    most[channel] = Math.max(most[channel] ?? 0, value);
  }
  return most.every((value, channel) => value - (least[channel] ?? 0) <= SAME_COLOUR);
}

/** Why there is no picture. */
export type PictureFault =
  | 'no-player'
  | 'advert'
  | 'not-ready'
  | 'blank'
  | 'not-allowed'
  | 'unreachable'
  | 'hidden'
  | 'elsewhere'
  | 'changed';

export class PictureError extends Error {
  override readonly name = 'PictureError';

  constructor(
    readonly reason: PictureFault,
    cause: unknown = null,
  ) {
    super(`No picture: ${reason}`, { cause });
  }
}
