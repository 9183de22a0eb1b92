// What the extension's own pages find in `browser`, as far as unit tests need it. Must be imported before what uses it.
import { english } from '../english';

type SayEnglish = (key: Parameters<typeof english.say>[0], values?: string[]) => string;
const getMessage: SayEnglish = (key, values = []) => english.say(key, ...values);

const browser = {
  runtime: { id: 'lectern', getURL: (file: string) => `chrome-extension://lectern/${file}` },
  storage: { local: { get: async () => ({}) } },
  i18n: { getUILanguage: () => 'en', getMessage },
};

// The polyfill looks for both before it believes that it is in an extension.
Object.assign(globalThis, { browser, chrome: browser });
