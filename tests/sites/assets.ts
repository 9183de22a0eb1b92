import { readdirSync, readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import type { Answer, Asked } from './answer';
import { advertMedia, lectureMedia } from './media';

const SCRIPTS = new URL('./in-page/', import.meta.url);
const STYLES = new URL('./style/', import.meta.url);

/** Where every stand-in finds its scripts, styles and recordings, on its own host. */
export const ASSETS = '/stand-in/';

/**
 * What the pages themselves load. Their scripts are TypeScript modules that import each other without extension; each is
 * turned into JavaScript once, when the server starts.
 */
export async function createAssets(): Promise<(asked: Asked) => Answer | null> {
  const files = new Map<string, Answer>();
  for (const name of filesOf(SCRIPTS, '.ts')) {
    const source = readFileSync(new URL(name, SCRIPTS), 'utf8');
    const { code } = await transformWithOxc(source, name, { sourcemap: false });
    files.set(ASSETS + name.replace(/\.ts$/, ''), asset('text/javascript', code));
  }
  for (const name of filesOf(STYLES, '.css')) {
    files.set(ASSETS + name, asset('text/css', readFileSync(new URL(name, STYLES), 'utf8')));
  }
  files.set('/favicon.ico', asset('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" />'));
  return ({ url, range }) => {
    if (url.pathname === `${ASSETS}lecture.webm`) return lectureMedia(range);
    if (url.pathname === `${ASSETS}advert.webm`) return advertMedia(range);
    return files.get(url.pathname) ?? null;
  };
}

function filesOf(folder: URL, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(extension),
  );
}

function asset(type: string, body: string): Answer {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}
