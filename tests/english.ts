import type { Platform } from '../lib/domain/keys';
import { createText } from '../lib/domain/text';
import messages from '../public/_locales/en/messages.json';

/** The strings of `_locales` themselves, with `$1` filled as the browser fills it, and `$$` for a dollar. */
export const english = createEnglish('other');

export function createEnglish(platform: Platform) {
  return createText(
    'en',
    (key, values) =>
      messages[key].message.replace(/\$([\d$])/g, (_, sign) =>
        sign === '$' ? sign : (values[Number(sign) - 1] ?? ''),
      ),
    platform,
  );
}
