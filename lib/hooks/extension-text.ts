import browser from 'webextension-polyfill';
import { toPlatform } from '../domain/keys';
import { createText } from '../domain/text';

/** The words of the student's language, from `_locales`. */
export const extensionText = createText(
  browser.i18n.getUILanguage(),
  (key, values) => browser.i18n.getMessage(key, values),
  toPlatform(navigator.platform),
);
