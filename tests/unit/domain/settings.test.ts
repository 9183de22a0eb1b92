import { expect, it } from 'vitest';
import { listSettingChanges, listSound } from '../../../lib/domain/setting-changes';
import { DEFAULT_SETTINGS, isPausedFor, toSettings } from '../../../lib/domain/settings';

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

it.each([
  ['es-mx', 'es-MX'],
  ['und', null],
  ['Spanish', null],
  [5, null],
  [undefined, null],
])('the language of transcripts, kept as %j, is %j', (kept, transcriptLanguage) => {
  expect(toSettings({ transcriptLanguage: kept })).toEqual({
    ...DEFAULT_SETTINGS,
    transcriptLanguage,
  });
});

it.each([
  [true, true],
  ['yes', false],
  [undefined, false],
])('keeping transcripts with a course, kept as %j, is %s', (kept, keepsTranscripts) => {
  expect(toSettings({ keepsTranscripts: kept })).toEqual({ ...DEFAULT_SETTINGS, keepsTranscripts });
});

it.each([
  ['never', 'never'],
  ['second-line', 'second-line'],
  ['always', 'begin'],
  [undefined, 'begin'],
])('the pause for writing, kept as %j, is %s', (kept, writingPause) => {
  expect(toSettings({ writingPause: kept })).toEqual({ ...DEFAULT_SETTINGS, writingPause });
});

it.each([
  [{ noteDelay: 1e9 }, {}],
  [{ noteDelay: -1, courseReading: 'never' }, { courseReading: 'never' }],
  [{ noteDelay: '5', writingPause: 'evil', courseReading: '__proto__' }, {}],
  [{ transcriptLanguage: 'Spanish', keepsTranscripts: 'yes' }, {}],
  [{ transcriptLanguage: null, theme: 'sepia' }, { transcriptLanguage: null }],
  [{ ...DEFAULT_SETTINGS }, DEFAULT_SETTINGS],
])('of the settings %j of a file, %j are taken as they are', (kept, sound) => {
  expect(listSound(kept)).toEqual(sound);
});

it.each([
  [[], { courseReading: 'always', noteDelay: 3 }, { courseReading: 'always' }],
  [['courseReading'], { courseReading: 'always', noteDelay: 9 }, { noteDelay: 9 }],
  [[], DEFAULT_SETTINGS, {}],
  [[], {}, {}],
] as const)(
  'where %j are chosen, the settings %j of a file change %j',
  (chosen, theirs, changes) => {
    expect(listSettingChanges(DEFAULT_SETTINGS, chosen, theirs)).toEqual(changes);
  },
);

it.each([
  ['begin', '', true],
  ['never', 'x'.repeat(500), false],
  ['second-line', '', false],
  ['second-line', 'x'.repeat(40), false],
  ['second-line', 'x'.repeat(41), true],
  ['second-line', 'a\n', true],
] as const)('with %s, the text %j stops the video: %s', (pause, text, isPaused) => {
  expect(isPausedFor(text, pause)).toBe(isPaused);
});
