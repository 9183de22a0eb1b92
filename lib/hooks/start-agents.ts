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
  for (const script of listInstalledScripts()) await startInTabs(script);
}

/**
 * Starts the agent of a tab anew, in place of the one that is there: it asks again whether its page is a lecture, which
 * the student may just have made it. On a page of OCW that is the page's own agent, and not that of an embedded player.
 */
export async function restartAgent(tabId: number): Promise<void> {
  const optional = PLACES.map((place) => ({
    ...OPTIONAL_SCRIPTS[place],
    matches: OPTIONAL_PLACES[place],
  }));
  for (const script of [...listInstalledScripts(), ...optional]) await startInTabs(script, tabId);
}

function listInstalledScripts(): AgentScript[] {
  return (browser.runtime.getManifest().content_scripts ?? []).map((script) => ({
    js: script.js ?? [],
    matches: script.matches,
    allFrames: script.all_frames ?? false,
  }));
}

/** Keeps the agents of optional places registered for exactly the hosts that the student has allowed. */
export async function registerOptionalAgents(): Promise<void> {
  for (const place of PLACES) {
    const granted = await listGranted(OPTIONAL_PLACES[place]);
    const registered = await listRegistered(place);
    if (isSameSet(granted, registered)) continue;
    if (registered.length > 0) {
      // The panel and the background both hear of a permission; the one that comes second finds the work done.
      await browser.scripting.unregisterContentScripts({ ids: [place] }).catch(() => undefined);
    }
    const added = granted.filter((host) => !registered.includes(host));
    if (granted.length > 0) await register(place, granted);
    if (added.length > 0) await startInTabs({ ...OPTIONAL_SCRIPTS[place], matches: added });
  }
}

async function register(id: OptionalPlace, matches: string[]): Promise<void> {
  try {
    await browser.scripting.registerContentScripts([
      {
        id,
        ...OPTIONAL_SCRIPTS[id],
        matches,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  } catch (error) {
    if (isSameSet(await listRegistered(id), matches)) return;
    throw error;
  }
}

/** The student may allow some of a place's hosts and not others. */
async function listGranted(hosts: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: [host] })),
  );
  return hosts.filter((_, index) => answers[index]);
}

async function listRegistered(id: OptionalPlace): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.find((script) => script.id === id)?.matches ?? [];
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((host) => others.includes(host));
}

async function startInTabs(
  { js, matches, allFrames }: AgentScript,
  onlyTab: number | null = null,
): Promise<void> {
  const found = await browser.tabs.query({ url: matches });
  const tabs = found.filter(({ id }) => onlyTab === null || id === onlyTab);
  // A tab that cannot be entered (crashed, or gone in the meantime) is no reason to leave out the others.
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined &&
        browser.scripting.executeScript({ target: { tabId: id, allFrames }, files: js }),
    ),
  );
}
