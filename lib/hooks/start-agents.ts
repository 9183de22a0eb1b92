import browser from 'webextension-polyfill';
import { OPTIONAL_PLACES, type OptionalPlace, PLACES } from './optional-places';

interface AgentScript {
  js: string[];
  matches: string[];
  allFrames: boolean;
}

/** Which agent runs at the places that the student may allow. */
const OPTIONAL_SCRIPTS: Record<OptionalPlace, Omit<AgentScript, 'matches'>> = {
  archive: { js: ['content-scripts/archive.js'], allFrames: false },
  youtubeExtra: { js: ['content-scripts/youtube.js'], allFrames: true },
  offline: { js: ['content-scripts/offline.js'], allFrames: false },
};

/**
 * Starts the agents in pages that were open before Lectern was installed or updated, so that no page has to be
 * reloaded: Chromium starts them only in pages that load later. Firefox does it of its own accord.
 */
export async function startInOpenTabs(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    await startInTabs({
      js: script.js ?? [],
      matches: script.matches,
      allFrames: script.all_frames ?? false,
    });
  }
}

/** Keeps the agents of optional places registered exactly where the student has allowed them. */
export async function registerOptionalAgents(): Promise<void> {
  for (const place of PLACES) {
    const matches = OPTIONAL_PLACES[place];
    const isGranted = await browser.permissions.contains({ origins: matches });
    const isRegistered = await hasAgent(place);
    if (isGranted && !isRegistered) await register(place, { ...OPTIONAL_SCRIPTS[place], matches });
    else if (!isGranted && isRegistered) {
      await browser.scripting.unregisterContentScripts({ ids: [place] });
    }
  }
}

async function register(id: OptionalPlace, script: AgentScript): Promise<void> {
  try {
    await browser.scripting.registerContentScripts([
      { id, ...script, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  } catch (error) {
    // The panel and the background both hear of a permission; the one that comes second finds the work done.
    if (await hasAgent(id)) return;
    throw error;
  }
  await startInTabs(script);
}

async function hasAgent(id: OptionalPlace): Promise<boolean> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.some((script) => script.id === id);
}

async function startInTabs({ js, matches, allFrames }: AgentScript): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  // A tab that cannot be entered (crashed, or gone in the meantime) is no reason to leave out the others.
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined &&
        browser.scripting.executeScript({ target: { tabId: id, allFrames }, files: js }),
    ),
  );
}
