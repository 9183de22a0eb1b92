import { cropTo, LONGEST_SIDE, PictureError } from '../domain/picture';
import { isSameRef, type SourceRef } from '../domain/source';
import { type DrawnPicture, drawPicture } from './draw-picture';
import { lookAtPlayer, type PlayerLook } from './look-at-player';

/** What is used of the browser here. */
export interface PictureBrowser {
  scripting: {
    executeScript(script: {
      target: { tabId: number; allFrames?: boolean; frameIds?: number[] };
      func: typeof lookAtPlayer;
      args: [isDrawn: boolean, most: number];
    }): Promise<{ frameId?: number; result?: unknown }[]>;
  };
  tabs: {
    get(tabId: number): Promise<{ active: boolean; windowId?: number | undefined }>;
    captureVisibleTab(windowId: number, options: { format: 'png' }): Promise<string>;
  };
}

export interface Player {
  tabId: number;
  /** The recording that it plays. */
  ref: SourceRef;
}

/**
 * The frame that a player of a tab shows now: from the video itself where the page may read it, else from the window, where it
 * can be seen. Throws a `PictureError` that says why there is none.
 */
export async function takePicture(
  browser: PictureBrowser,
  player: Player,
  parseAddress: (url: URL) => SourceRef | null,
): Promise<DrawnPicture> {
  const frames = await look(browser, { tabId: player.tabId, allFrames: true }, false);
  const { ref } = player;
  const found = choose(frames, ref, (address) => isSameRef(parseAddress(new URL(address)), ref));
  if (!found) throw new PictureError('no-player');
  const target = { tabId: player.tabId, frameIds: [found.frameId] };
  const [frame] = await look(browser, target, true);
  if (!frame) throw new PictureError('no-player');
  // In one look with the drawing: an advert may have begun since.
  if (frame.look.isAdvert) throw new PictureError('advert');
  if (!frame.look.isReady) throw new PictureError('not-ready');
  const { image } = frame.look;
  return image === null
    ? capture(browser, player.tabId, frame.look)
    : drawPicture(await decode(image));
}

/** Milliseconds. A page that stands still would let the note wait that is saved with the picture. */
const PATIENCE = 3_000;

function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The page does not answer.')), PATIENCE);
  });
  return Promise.race([work, late]);
}

interface Frame {
  frameId: number;
  look: PlayerLook;
}

async function look(
  { scripting }: PictureBrowser,
  target: { tabId: number; allFrames?: boolean; frameIds?: number[] },
  isDrawn: boolean,
): Promise<Frame[]> {
  try {
    const answers = await inTime(
      scripting.executeScript({ target, func: lookAtPlayer, args: [isDrawn, LONGEST_SIDE] }),
    );
    return answers.flatMap(({ frameId = 0, result }) =>
      result ? [{ frameId, look: result as PlayerLook }] : [],
    );
  } catch (error) {
    throw new PictureError('unreachable', error);
  }
}

/**
 * The frame whose own address is that recording's, the largest of several; else the page itself, unless that is another
 * video's.
 */
function choose(
  frames: Frame[],
  { kind }: SourceRef,
  isIts: (address: string) => boolean,
): Frame | null {
  const size = ({ look: { place } }: Frame) => place.width * place.height;
  const named = frames
    .filter(({ look: { address } }) => isIts(address))
    .sort((one, other) => size(other) - size(one));
  const page = kind === 'youtube' ? undefined : frames.find(({ look: { isTop } }) => isTop);
  return named[0] ?? page ?? null;
}

/** Only what is seen of the player is kept. The browser gives the window's image after the student's own gesture on that page. */
async function capture(
  { tabs }: PictureBrowser,
  tabId: number,
  { place, view, isTop }: PlayerLook,
): Promise<DrawnPicture> {
  // Where a frame lies in its page is known to the page alone.
  if (!isTop) throw new PictureError('unreachable');
  const { windowId } = await tabs.get(tabId);
  if (windowId === undefined) throw new PictureError('no-player');
  const shot = await tabs.captureVisibleTab(windowId, { format: 'png' }).catch((error) => {
    throw new PictureError('not-allowed', error);
  });
  // The student may have gone to another tab meanwhile, and that is on it.
  if (!(await tabs.get(tabId)).active) throw new PictureError('changed');
  const image = await decode(shot);
  const part = cropTo(place, view, image);
  if (!part) throw new PictureError('hidden');
  return drawPicture(image, part);
}

/** By hand, since an extension page may not fetch what is no address of its own. */
async function decode(address: string): Promise<ImageBitmap> {
  const [, data = ''] = /^data:image\/png;base64,([\s\S]*)$/.exec(address) ?? [];
  const bytes = Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
  try {
    return await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  } catch (error) {
    throw new PictureError('blank', error);
  }
}
