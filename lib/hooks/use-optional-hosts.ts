import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ARCHIVE_HOSTS, YOUTUBE_EXTRA_HOSTS } from '../sites/hosts';

/** The places that Lectern asks for only when the student wants them. */
export const OPTIONAL_PLACES = { archive: ARCHIVE_HOSTS, youtubeExtra: YOUTUBE_EXTRA_HOSTS };

export type OptionalPlace = keyof typeof OPTIONAL_PLACES;

export interface OptionalHosts {
  /** Null until the browser has told. */
  granted: ReadonlySet<OptionalPlace> | null;
  /** Must be called straight from the student's click. Resolves to whether the browser granted it. */
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
    request: (place) => browser.permissions.request({ origins: [...OPTIONAL_PLACES[place]] }),
  };
}

async function listGranted(): Promise<ReadonlySet<OptionalPlace>> {
  const granted = new Set<OptionalPlace>();
  if (await browser.permissions.contains({ origins: ARCHIVE_HOSTS })) granted.add('archive');
  if (await browser.permissions.contains({ origins: YOUTUBE_EXTRA_HOSTS }))
    granted.add('youtubeExtra');
  return granted;
}

/** The optional places that one click would add; none until the browser has told. */
export function listMissingPlaces(hosts: OptionalHosts): OptionalPlace[] {
  const places: OptionalPlace[] = ['archive', 'youtubeExtra'];
  return places.filter((place) => hosts.granted?.has(place) === false);
}
