// What only Firefox itself can do with an add-on: its sidebar, its popup, its button, its event page.
import { OPTIONAL_HOSTS } from '../../lib/sites/hosts';
import { emptyExtension } from './clean-extension';
import type { Firefox } from './firefox';
import { ADDON_UUID } from './firefox-profile';
import { createView, type View } from './firefox-view';

/** The parts of Firefox's own window that are used here. */
declare const SidebarController: { isOpen: boolean; hide(): void };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { backgroundState: string; terminateBackground(): Promise<void> };
  } | null;
};
declare const Services: { prefs: { setBoolPref(name: string, value: boolean): void } };
interface Panel extends HTMLElement {
  hidePopup(): void;
}

/** The real sidebar, once it is open, whoever opened it. */
export function findSidebar(firefox: Firefox): View {
  return createView(firefox, ['#sidebar', '#webext-panels-browser']);
}

/** The real popup, once it is open, whoever opened it. */
export function findPopup(firefox: Firefox): View {
  return createView(firefox, ['.webextension-popup-browser']);
}

export async function isSidebarOpen(firefox: Firefox): Promise<boolean> {
  return firefox.inBrowser(() => SidebarController.isOpen);
}

/** Clicks the add-on's button in the toolbar. */
export async function openPopup(firefox: Firefox): Promise<View> {
  const middle = await firefox.inBrowser((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, buttonId(firefox));
  if (!middle) throw new Error('The add-on has no button in the toolbar');
  await firefox.click(middle.x, middle.y);
  return findPopup(firefox);
}

/** What stands on the add-on's button in the toolbar, and what it says under the mouse; null where there is none. */
export async function readButton(
  firefox: Firefox,
): Promise<{ badge: string; title: string } | null> {
  return firefox.inBrowser((id) => {
    const button = document.getElementById(id);
    if (!button) return null;
    const read = (name: string) => button.getAttribute(name) ?? '';
    return { badge: read('badge'), title: read('label') };
  }, buttonId(firefox));
}

/** Does what makes the add-on ask for a permission, with Firefox's own prompt, and answers that with no. */
export async function refuseNextPrompt(
  firefox: Firefox,
  ask: () => Promise<unknown>,
): Promise<void> {
  const setPrompts = (isOn: boolean) =>
    firefox.inBrowser(
      (value) => Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', value),
      isOn,
    );
  await setPrompts(true);
  try {
    await ask();
    let refusal = await findRefusal(firefox);
    while (!refusal) refusal = await findRefusal(firefox);
    await firefox.click(refusal.x, refusal.y);
  } finally {
    await setPrompts(false);
  }
}

/** The middle of the button that says no in the prompt for a permission; null while the prompt is not shown. */
function findRefusal(firefox: Firefox): Promise<{ x: number; y: number } | null> {
  return firefox.inBrowser(() => {
    const button = document.querySelector(
      '#notification-popup[panelopen] .popup-notification-secondary-button',
    );
    const box = button?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
}

/** Ends the event page as Firefox does when it has nothing to do. */
export async function stopEventPage(firefox: Firefox): Promise<void> {
  const state = await firefox.inBrowser(async (id) => {
    const extension = WebExtensionPolicy.getByID(id)?.extension;
    await extension?.terminateBackground();
    return extension?.backgroundState;
  }, firefox.addonId);
  if (state !== 'stopped') throw new Error(`The event page is ${state}`);
}

/** Makes the add-on as new, with nothing open. */
export async function cleanAddon(firefox: Firefox): Promise<void> {
  await firefox.inBrowser(() => {
    SidebarController.hide();
    document.querySelector<Panel>('#customizationui-widget-panel')?.hidePopup();
  });
  // Not one of the add-on's pages: those would put back from the second copy what is being emptied here.
  await firefox.navigate(`moz-extension://${ADDON_UUID}/manifest.json`);
  await firefox.inPage(emptyExtension, OPTIONAL_HOSTS);
  await firefox.navigate('about:blank');
}

function buttonId(firefox: Firefox): string {
  return `${firefox.addonId.replace(/[@.]/g, '_')}-BAP`;
}
