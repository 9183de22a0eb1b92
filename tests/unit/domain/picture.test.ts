import { describe, expect, it, test } from 'vitest';
import { cropTo, fitPicture, isOfOneColour } from '../../../lib/domain/picture';

describe('the size that is kept', () => {
  test.each([
    ['a small video as it is', 640, 360, 640, 360],
    ['a large one to 1280', 1920, 1080, 1280, 720],
    ['an upright one by its height', 1080, 1920, 720, 1280],
    ['a line to a line', 10_000, 1, 1280, 1],
  ])('is of %s', (_, width, height, fittedWidth, fittedHeight) => {
    expect(fitPicture({ width, height })).toEqual({ width: fittedWidth, height: fittedHeight });
  });
});

describe('a player on a picture of the window', () => {
  const view = { width: 1000, height: 600 };
  const player = { left: 10, top: 20, width: 640, height: 360 };

  it('is where it is on the screen, at the screen’s own number of pixels', () => {
    expect(cropTo(player, view, { width: 2000 })).toEqual({
      left: 20,
      top: 40,
      width: 1280,
      height: 720,
    });
  });

  test.each([
    ['below', { top: 300 }],
    ['beside', { left: 700 }],
    ['above', { top: -100 }],
    ['wholly', { top: -400 }],
    ['nothing', { width: 0 }],
  ])('is not taken when it is outside: %s', (_, place) => {
    expect(cropTo({ ...player, ...place }, view, { width: 1000 })).toBeNull();
  });

  it('may reach over the edge by a rounding', () => {
    expect(cropTo({ ...player, top: -2 }, view, { width: 1000 })).toEqual({
      left: 10,
      top: 0,
      width: 640,
      height: 358,
    });
  });
});

describe('a frame', () => {
  const fill = (...colours: number[][]) =>
    Uint8ClampedArray.from({ length: 400 }, (_, index) => {
      const colour = colours[Math.floor(index / 4) % colours.length] ?? [];
      return colour[index % 4] ?? 255;
    });

  test.each([
    ['black', [[0, 0, 0, 255]], true],
    [
      'black as compression makes it',
      [
        [0, 0, 0, 255],
        [5, 3, 6, 255],
      ],
      true,
    ],
    [
      'one colour, more or less opaque',
      [
        [9, 80, 200, 0],
        [9, 80, 200, 255],
      ],
      true,
    ],
    [
      'a grey slide with pale print',
      [
        [200, 200, 200, 255],
        [212, 212, 212, 255],
      ],
      false,
    ],
    [
      'two colours of one brightness',
      [
        [90, 10, 10, 255],
        [10, 90, 10, 255],
      ],
      false,
    ],
  ])('of %s is of one colour: %s', (_, colours, isOne) => {
    expect(isOfOneColour(fill(...colours))).toBe(isOne);
  });
});
