import browser from 'webextension-polyfill';
import type { CopyArea } from '../storage/copy/area';

/** The browser's other store, where the second copy is. */
export const copyArea: CopyArea = {
  get: (keys) => browser.storage.local.get(keys),
  set: (values) => browser.storage.local.set(values),
  remove: (keys) => browser.storage.local.remove(keys),
};
