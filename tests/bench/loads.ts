import { join } from 'node:path';
import { type Chromium, launchChromium } from '../browser/chromium';
import type { Bench } from './bench';
import { type ContentLoaded, contentLoaded } from './content-loaded';
import { type ExtensionCpu, extensionCpu } from './extension-cpu';
import { writeEmptyExtension, writeEmptyScriptExtension } from './extensions';
import { measureHeaps } from './heap';
import { loadPage, type PageName, WITH_LECTURE, WITHOUT_LECTURE } from './pages';
import { startTrace, type TraceEvent, traceClock } from './trace';

export type Variant = 'lectern' | 'empty' | 'empty script';

/** What one load of a page cost with one extension. */
export interface Load {
  variant: Variant;
  page: PageName;
  cpu: ExtensionCpu;
  contentLoaded: ContentLoaded;
  /** Bytes, in each process of the page. */
  heaps: number[];
}

const PAGES_OF: Record<Variant, PageName[]> = {
  lectern: [...WITHOUT_LECTURE, ...WITH_LECTURE],
  empty: WITH_LECTURE,
  'empty script': WITH_LECTURE,
};

interface Round {
  variant: Variant;
  browser: Chromium;
  endTrace: () => Promise<TraceEvent[]>;
  loads: { page: PageName; from: number; to: number; heaps: number[] }[];
}

/** Loads every page with every extension, in turn, so that whatever else the machine does falls on all alike. */
export async function measureLoads(bench: Bench): Promise<Load[]> {
  const folders: Record<Variant, string> = {
    lectern: bench.extension,
    empty: writeEmptyExtension(join(bench.folder, 'empty')),
    'empty script': writeEmptyScriptExtension(join(bench.folder, 'empty-script')),
  };
  const variants = Object.keys(folders) as Variant[];
  const found: Load[] = [];
  for (let launch = 0; launch < bench.effort.launches; launch += 1) {
    // What six bytes cost hardly varies, so that once is enough.
    const launched = variants.filter((variant) => variant !== 'empty script' || launch === 0);
    const rounds = await Promise.all(
      launched.map((variant) => startRound(variant, folders[variant], bench)),
    );
    for (let load = 0; load <= bench.effort.loads; load += 1) {
      for (const page of PAGES_OF.lectern) {
        const concerned = rounds.filter(({ variant }) => PAGES_OF[variant].includes(page));
        for (const round of load % 2 === 0 ? concerned : concerned.reverse()) {
          await addLoad(round, page, load > 0);
        }
      }
    }
    for (const round of rounds) found.push(...(await endRound(round)));
  }
  return found;
}

async function startRound(variant: Variant, extension: string, bench: Bench): Promise<Round> {
  const browser = await launchChromium({ extension, sites: bench.sites });
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser cannot be traced');
  return { variant, browser, endTrace: await startTrace(session), loads: [] };
}

/** A new tab for each load: its process has run nothing before. */
async function addLoad({ browser, loads }: Round, name: PageName, counts: boolean): Promise<void> {
  const page = await browser.context.newPage();
  const from = traceClock();
  await loadPage(page, name);
  const to = traceClock();
  if (counts) {
    loads.push({ page: name, from, to, heaps: await measureHeaps(browser.context, page) });
  }
  await page.close();
}

/** The trace is ended once for all loads: that can take seconds. */
async function endRound({ variant, browser, endTrace, loads }: Round): Promise<Load[]> {
  const events = await endTrace();
  await browser.close();
  return loads.map(({ page, from, to, heaps }) => {
    const during = events.filter(({ ts }) => ts >= from && ts <= to);
    return {
      variant,
      page,
      cpu: extensionCpu(during),
      contentLoaded: contentLoaded(during),
      heaps,
    };
  });
}
