// What reads captions, alone in a page: it is the browser's own parser that is tried with it.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Cue } from '../../lib/domain/transcript';

const ENTRY = fileURLToPath(new URL('../../lib/hooks/read-captions.ts', import.meta.url));

declare global {
  var captions: { readCaptions(file: Blob | string): Promise<{ cues: Cue[] }> };
}

/** The cues, or why there are none. */
export type Read = Cue[] | string;

/** Gives what reads a text, or the bytes of a file, in that page. */
export async function loadReader(page: Page): Promise<(file: string | number[]) => Promise<Read>> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'captions' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('What reads captions could not be built');
  await page.goto('about:blank');
  await page.addScriptTag({ content: chunk.code });
  return (file) =>
    page.evaluate(async (given) => {
      try {
        const { cues } = await captions.readCaptions(
          typeof given === 'string' ? given : new Blob([new Uint8Array(given)]),
        );
        return cues;
      } catch (error) {
        return error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
      }
    }, file);
}
