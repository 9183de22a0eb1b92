import browser from 'webextension-polyfill';
import { ARCHIVE_HOSTS, YOUTUBE_EXTRA_HOSTS } from '../../lib/sites/hosts';

const SCRIPTS = [
  { id: 'archive', js: ['content-scripts/archive.js'], matches: ARCHIVE_HOSTS, allFrames: false },
  {
    id: 'youtube-extra',
    js: ['content-scripts/youtube.js'],
    matches: YOUTUBE_EXTRA_HOSTS,
    allFrames: true,
  },
];

/** Keeps the agents of optional hosts registered exactly where the student has granted them. */
export async function registerOptionalScripts(): Promise<void> {
  const registered = new Set(
    (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );
  for (const script of SCRIPTS) {
    const isGranted = await browser.permissions.contains({ origins: script.matches });
    if (isGranted && !registered.has(script.id)) {
      await browser.scripting.registerContentScripts([
        { ...script, runAt: 'document_idle', persistAcrossSessions: true },
      ]);
    } else if (!isGranted && registered.has(script.id)) {
      await browser.scripting.unregisterContentScripts({ ids: [script.id] });
    }
  }
}
