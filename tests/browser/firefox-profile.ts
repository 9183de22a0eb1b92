import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fixes the address of the add-on's own pages, `moz-extension://<this>/`, which Firefox draws by lot. */
export const ADDON_UUID = '6f1c0e4e-3a56-4d0c-9a3e-15356a2012aa';

/** Writes the preferences of a profile for tests: driven by Marionette, every host at the proxy, no calls home. */
export function writePreferences(profile: string, addonId: string, proxyPort: number | null): void {
  const preferences: Record<string, string | number | boolean> = {
    // 0: any free port; Firefox writes it into the profile.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: ADDON_UUID }),
    // Data of a temporary add-on outlives its removal, so that a test can start the browser again.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // `permissions.request` is fulfilled without the prompt.
    'extensions.webextOptionalPermissionPrompts': false,
    // Marionette's own choice is true, which tells a page that it has the keyboard when another one gets the keys.
    'focusmanager.testmode': false,
    'media.autoplay.default': 0,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.newtabpage.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'dom.push.connection.enabled': false,
    'services.settings.server': 'data:,#',
    ...(proxyPort === null
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
        }),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}
