import type { MessageKey } from '../lib/domain/message-key';
import type {
  CourseReading,
  Settings,
  TranscriptLayout,
  WritingPause,
} from '../lib/domain/settings';
import type { Text } from '../lib/domain/text';

export const READING_NAMES: Record<CourseReading, MessageKey> = {
  ask: 'readingAsk',
  always: 'readingAlways',
  never: 'readingNever',
};

export const PAUSE_NAMES: Record<WritingPause, MessageKey> = {
  begin: 'pauseBegin',
  never: 'pauseNever',
  'second-line': 'pauseSecondLine',
};

export const LAYOUT_NAMES: Record<TranscriptLayout, MessageKey> = {
  paragraphs: 'layoutParagraphs',
  lines: 'layoutLines',
};

/** What each of these settings is called, and what it is set to. */
export function describeSettings(
  settings: Partial<Settings>,
  { say, language }: Pick<Text, 'say' | 'language'>,
): { name: string; value: string }[] {
  const { noteDelay, writingPause, courseReading } = settings;
  const { transcriptLayout, transcriptLanguage, keepsTranscripts } = settings;
  const named: [MessageKey, string | null][] = [
    ['noteDelay', noteDelay === undefined ? null : String(noteDelay)],
    ['writingPause', writingPause ? say(PAUSE_NAMES[writingPause]) : null],
    ['courseReading', courseReading ? say(READING_NAMES[courseReading]) : null],
    ['transcriptLayout', transcriptLayout ? say(LAYOUT_NAMES[transcriptLayout]) : null],
    ['transcriptLanguage', transcriptLanguage ? nameLanguage(transcriptLanguage, language) : null],
    [
      'keepsTranscripts',
      keepsTranscripts === undefined ? null : say(keepsTranscripts ? 'settingYes' : 'settingNo'),
    ],
  ];
  return named.flatMap(([key, value]) => (value === null ? [] : [{ name: say(key), value }]));
}

function nameLanguage(code: string, language: string): string {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  return names.of(code) ?? code;
}
