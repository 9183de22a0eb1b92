import { createText } from '../lib/domain/text';
import messages from '../public/_locales/en/messages.json';

/** The strings of `_locales` themselves, with `$1` filled as the browser fills it. */
export const english = createText('en', (key, values) =>
  messages[key].message.replace(/\$(\d)/g, (_, index) => values[Number(index) - 1] ?? ''),
);
