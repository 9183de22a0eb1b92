import type { Frame, Page } from '@playwright/test';

/** The page, and every frame in it that stands in a frame of another site: each can be spoken to by itself. */
export function listRoots(page: Page): (Page | Frame)[] {
  return [
    page,
    ...page.frames().filter((frame) => {
      const parent = frame.parentFrame();
      return parent !== null && isWeb(frame) && hostOf(frame) !== hostOf(parent);
    }),
  ];
}

export function hostOf(target: Page | Frame): string {
  return new URL(target.url()).host;
}

function isWeb(frame: Frame): boolean {
  return frame.url().startsWith('https:');
}
