import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Catalogue, createCatalogue } from '../catalogue/catalogue';
import type { CatalogueFile } from '../domain/course';

/** The courses that ship inside the extension: our own file, checked against the schema when it is built. */
export async function loadCatalogue(): Promise<Catalogue> {
  const response = await fetch(browser.runtime.getURL('catalogue.json'));
  const file: CatalogueFile = await response.json();
  return createCatalogue([file]);
}

/** Null until it is loaded. */
export function useCatalogue(): Catalogue | null {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    void loadCatalogue().then(setCatalogue);
  }, []);
  return catalogue;
}
