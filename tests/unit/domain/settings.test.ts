import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, toSettings } from '../../../lib/domain/settings';

it.each([
  [{ noteDelay: 7 }, 7],
  [{ noteDelay: 99 }, 15],
  [{ noteDelay: -4 }, 0],
  [{ noteDelay: 2.5 }, 2.5],
  [{ noteDelay: Number.NaN }, 3],
  [{ noteDelay: Number.POSITIVE_INFINITY }, 3],
  [{ noteDelay: '5' }, 3],
  [{ theme: 'sepia' }, 3],
  [{}, 3],
])('what was kept as %j is a delay of %d seconds', (kept, noteDelay) => {
  expect(toSettings(kept)).toEqual({ ...DEFAULT_SETTINGS, noteDelay });
});

it.each([
  ['always', 'always'],
  ['never', 'never'],
  ['sometimes', 'ask'],
  [null, 'ask'],
])('reading courses, kept as %j, is %s', (kept, courseReading) => {
  expect(toSettings({ courseReading: kept })).toEqual({ ...DEFAULT_SETTINGS, courseReading });
});
