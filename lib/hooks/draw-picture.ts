import { fitPicture, isOfOneColour, PictureError, type Rectangle } from '../domain/picture';

/** What is kept of an image. */
export interface DrawnPicture {
  type: 'image/webp';
  width: number;
  height: number;
  bytes: ArrayBuffer;
}

/** Half as many bytes as at the browser's own choice for hardly more, and small print still reads. */
const QUALITY = 0.8;
/** Pixels on which a picture is looked at for having anything on it. */
const SAMPLE = { width: 64, height: 36 };

/**
 * An image as it is kept: that part of it, no larger than needed, as WebP. Throws a `PictureError` where nothing is to be seen
 * on it.
 */
export async function drawPicture(
  image: ImageBitmap,
  part: Rectangle = { left: 0, top: 0, width: image.width, height: image.height },
): Promise<DrawnPicture> {
  const sample = draw(image, part, SAMPLE);
  const pixels = sample.context.getImageData(0, 0, SAMPLE.width, SAMPLE.height).data;
  if (isOfOneColour(pixels)) throw new PictureError('blank');
  const size = fitPicture(part);
  const { canvas } = draw(image, part, size);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  return { type: 'image/webp', ...size, bytes: await blob.arrayBuffer() };
}

function draw(
  image: ImageBitmap,
  part: Rectangle,
  { width, height }: { width: number; height: number },
) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new PictureError('blank');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, part.left, part.top, part.width, part.height, 0, 0, width, height);
  return { canvas, context };
}
