import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { launchChromium } from '../browser/chromium';
import type { Bench } from './bench';
import { type ContentLoaded, contentLoaded } from './content-loaded';
import { type ExtensionCpu, extensionCpu } from './extension-cpu';
import {
  writeEmptyExtension,
  writeEmptyScriptExtension,
  writeReferenceExtension,
} from './extensions';
import { measureHeaps } from './heap';
import { loadPage, type PageName, WITH_LECTURE, WITHOUT_LECTURE } from './pages';
import { startTrace, traceClock } from './trace';

export type Variant = 'lectern' | 'empty' | 'empty script' | 'reference script';

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
  // In Lectern's order: a page can be loaded in the process of one that stood before it.
  'reference script': [...WITHOUT_LECTURE, ...WITH_LECTURE],
};

/**
 * Loads every page with every extension, launch after launch, so that whatever else the machine does falls on all alike.
 * One browser at a time: several would take the caches from each other, and a student has one.
 */
export async function measureLoads(bench: Bench): Promise<Load[]> {
  const folders: Record<Variant, string> = {
    lectern: bench.extension,
    empty: writeEmptyExtension(join(bench.folder, 'empty')),
    'empty script': writeEmptyScriptExtension(join(bench.folder, 'empty-script')),
    'reference script': writeReferenceExtension(join(bench.folder, 'reference-script')),
  };
  const variants = Object.keys(folders) as Variant[];
  const found: Load[] = [];
  for (let launch = 0; launch < bench.effort.launches; launch += 1) {
    for (const variant of launch % 2 === 0 ? variants : variants.toReversed()) {
      // What six bytes cost hardly varies, so that once is enough.
      if (variant === 'empty script' && launch > 0) continue;
      found.push(...(await measureLaunch(variant, folders[variant], bench)));
    }
  }
  return found;
}

async function measureLaunch(
  variant: Variant,
  extension: string,
  { sites, effort }: Bench,
): Promise<Load[]> {
  const { context, close } = await launchChromium({ extension, sites });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser cannot be traced');
  // One trace for all loads: to end one can take seconds.
  const endTrace = await startTrace(session);
  const stretches: Stretch[] = [];
  for (let load = 0; load <= effort.loads; load += 1) {
    for (const page of PAGES_OF[variant]) {
      const stretch = await measureStretch(context, page);
      if (load > 0) stretches.push(stretch);
    }
  }
  const events = await endTrace();
  await close();
  return stretches.map(({ page, from, to, heaps }) => {
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

/** When a page was loaded, on the clock of the trace. */
interface Stretch extends Pick<Load, 'page' | 'heaps'> {
  from: number;
  to: number;
}

/** A new tab for each load: its process has run nothing before. */
async function measureStretch(context: BrowserContext, name: PageName): Promise<Stretch> {
  const page = await context.newPage();
  const from = traceClock();
  await loadPage(page, name);
  const to = traceClock();
  const heaps = await measureHeaps(context, page);
  await page.close();
  return { page: name, from, to, heaps };
}
