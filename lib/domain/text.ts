import { formatKeys, type Platform } from './keys';
import type { MessageKey } from './message-key';

/** The words of the interface, in one language. */
export interface Text {
  /** A BCP 47 tag such as `en-GB`. */
  language: string;
  /** The string of that name; `values` fill its `$1`, `$2`. */
  say(key: MessageKey, ...values: string[]): string;
  /** The singular string for 1, the plural for any other count; `$1` is the count. */
  count(one: MessageKey, other: MessageKey, count: number): string;
  /** Keys such as `Ctrl+Enter` as the student's keyboard names them. */
  nameKeys(keys: string): string;
  platform: Platform;
}

/** Makes a `Text` of a look-up function such as `browser.i18n.getMessage`. */
export function createText(
  language: string,
  lookUp: (key: MessageKey, values: string[]) => string,
  platform: Platform,
): Text {
  return {
    language,
    say: (key, ...values) => lookUp(key, values),
    count: (one, other, count) => lookUp(count === 1 ? one : other, [String(count)]),
    nameKeys: (keys) => formatKeys(keys, platform),
    platform,
  };
}
