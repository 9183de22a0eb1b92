import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ALLOWED_PLACES, type AllowedPlace, PLACES } from './optional-places';

const ALL: readonly AllowedPlace[] = ['required', ...PLACES];

export interface OptionalHosts {
  /** Null until the browser has told. */
  granted: ReadonlySet<AllowedPlace> | null;
  /** Must be called straight from the student's click. Resolves, once the place's agents stand ready, to whether it was granted. */
  request(place: AllowedPlace): Promise<boolean>;
}

export function useOptionalHosts(): OptionalHosts {
  const [granted, setGranted] = useState<ReadonlySet<AllowedPlace> | null>(null);
  useEffect(() => {
    const refresh = () => void listGranted().then(setGranted);
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, []);
  return {
    granted,
    async request(place) {
      const isGranted = await browser.permissions.request({ origins: ALLOWED_PLACES[place] });
      // Seldom needed, and the panel opens sooner without it.
      if (isGranted) await (await import('./start-agents')).registerOptionalAgents();
      return isGranted;
    },
  };
}

async function listGranted(): Promise<ReadonlySet<AllowedPlace>> {
  const granted = new Set<AllowedPlace>();
  for (const place of ALL) {
    if (await browser.permissions.contains({ origins: ALLOWED_PLACES[place] })) granted.add(place);
  }
  return granted;
}

/** The optional places that one click would add; none until the browser has told. */
export function listMissingPlaces(hosts: OptionalHosts): AllowedPlace[] {
  return ALL.filter((place) => hosts.granted?.has(place) === false);
}
