// The extensions that are measured: Lectern as it is released, and what it is measured beside.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { REQUIRED_HOSTS } from '../../lib/sites/hosts';

const manifestWithScripts = z.looseObject({
  content_scripts: z.array(z.looseObject({ js: z.array(z.string()) })),
});

/** An extension that does nothing: a manifest and a worker. */
export function writeEmptyExtension(folder: string): string {
  return writeExtension(folder, {});
}

/** An extension that does nothing in the same pages: a content script of six bytes beside the worker. */
export function writeEmptyScriptExtension(folder: string): string {
  writeExtension(folder, {
    host_permissions: REQUIRED_HOSTS,
    content_scripts: [
      {
        matches: REQUIRED_HOSTS,
        js: ['content-scripts/empty.js'],
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
  });
  mkdirSync(join(folder, 'content-scripts'));
  writeFileSync(join(folder, 'content-scripts', 'empty.js'), 'void 0');
  return folder;
}

/**
 * What a script costs that does the least a content script can be for: it asks its worker whether the page is a lecture, and
 * puts one button there.
 */
export function writeReferenceExtension(folder: string): string {
  writeExtension(folder, {
    host_permissions: REQUIRED_HOSTS,
    content_scripts: [
      { matches: REQUIRED_HOSTS, js: ['content-scripts/reference.js'], run_at: 'document_idle' },
    ],
  });
  writeFileSync(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((question, sender, answer) => answer({ isLecture: true }));',
  );
  mkdirSync(join(folder, 'content-scripts'));
  writeFileSync(
    join(folder, 'content-scripts', 'reference.js'),
    `(() => {
      const ask = () => chrome.runtime.sendMessage({ address: location.href }, (answer) => {
        if (!answer?.isLecture) return;
        const button = document.createElement('button');
        button.textContent = 'Notes';
        button.addEventListener('click', ask);
        const host = document.createElement('span');
        host.attachShadow({ mode: 'closed' }).append(button);
        document.body.append(host);
      });
      document.addEventListener('yt-navigate-finish', ask);
      ask();
    })();`,
  );
  return folder;
}

/** A copy of `extension` that runs `script` before each of its content scripts, in the world they share. */
export function writeWatchedExtension(folder: string, extension: string, script: string): string {
  cpSync(extension, folder, { recursive: true });
  writeFileSync(join(folder, 'watch.js'), script);
  const file = join(folder, 'manifest.json');
  const manifest = manifestWithScripts.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const { js } of manifest.content_scripts) js.unshift('watch.js');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** Stands in the copy that `writeExtensionWithBlankPage` makes. */
export const BLANK_PAGE = 'blank.html';

/** A copy of `extension` with a page more, on which there is nothing to do. */
export function writeExtensionWithBlankPage(folder: string, extension: string): string {
  cpSync(extension, folder, { recursive: true });
  const html =
    '<!doctype html><html lang="en"><title>Blank</title><h1>Blank</h1><p>Nothing</p></html>';
  writeFileSync(join(folder, BLANK_PAGE), html);
  return folder;
}

function writeExtension(folder: string, more: object): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    background: { service_worker: 'worker.js' },
    ...more,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), 'void 0');
  return folder;
}
