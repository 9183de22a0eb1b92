import browser from 'webextension-polyfill';
import { extensionText } from '../../lib/hooks/extension-text';
import { createBadges } from './create-badges';

/** The marks on Lectern's own button, kept for the worker's life. */
export const { showLecture, clearHiddenBadges, flashBadge } = createBadges(browser, extensionText);
