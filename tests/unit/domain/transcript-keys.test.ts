import { expect, test } from 'vitest';
import { isLetter, isQuoteKey } from '../../../lib/domain/transcript-keys';

test.each([
  ['q', 'KeyQ', true],
  ['Q', 'KeyQ', true],
  // French: the letter is what is meant, wherever it stands.
  ['q', 'KeyA', true],
  ['a', 'KeyQ', false],
  // Russian, Greek: no letter of A to Z.
  ['й', 'KeyQ', true],
  [';', 'KeyQ', true],
  ['й', 'KeyW', false],
])('the key %j at %s is the one for a quote: %s', (key, code, isQuote) => {
  expect(isLetter({ key, code }, 'Q')).toBe(isQuote);
  const press = { key, code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  expect(isQuoteKey({ ...press, isComposing: false })).toBe(isQuote);
  expect(isQuoteKey({ ...press, ctrlKey: true, isComposing: false })).toBe(false);
});
