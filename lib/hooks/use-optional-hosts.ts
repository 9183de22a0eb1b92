import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { OPTIONAL_PLACES, type OptionalPlace, PLACES } from './optional-places';
import { registerOptionalAgents } from './start-agents';

export interface OptionalHosts {
  /** Null until the browser has told. */
  granted: ReadonlySet<OptionalPlace> | null;
  /** Must be called straight from the student's click. Resolves, once the place's agents stand ready, to whether it was granted. */
  request(place: OptionalPlace): Promise<boolean>;
}

export function useOptionalHosts(): OptionalHosts {
  const [granted, setGranted] = useState<ReadonlySet<OptionalPlace> | null>(null);
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
      const isGranted = await browser.permissions.request({ origins: OPTIONAL_PLACES[place] });
      if (isGranted) await registerOptionalAgents();
      return isGranted;
    },
  };
}

async function listGranted(): Promise<ReadonlySet<OptionalPlace>> {
  const granted = new Set<OptionalPlace>();
  for (const place of PLACES) {
    if (await browser.permissions.contains({ origins: OPTIONAL_PLACES[place] })) granted.add(place);
  }
  return granted;
}

/** The optional places that one click would add; none until the browser has told. */
export function listMissingPlaces(hosts: OptionalHosts): OptionalPlace[] {
  return PLACES.filter((place) => hosts.granted?.has(place) === false);
}
