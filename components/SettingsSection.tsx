import type { MessageKey } from '../lib/domain/message-key';
import {
  COURSE_READING,
  type CourseReading,
  MAXIMUM_NOTE_DELAY,
  type Settings,
} from '../lib/domain/settings';
import { Notice } from './Notice';
import { useText } from './text';

export interface SettingsSectionProps {
  settings: Settings;
  /** Why the last change was not stored, in words; null when it was. */
  problem: string | null;
  onChange: (settings: Settings) => void;
}

const READING_NAMES: Record<CourseReading, MessageKey> = {
  ask: 'readingAsk',
  always: 'readingAlways',
  never: 'readingNever',
};

export function SettingsSection({ settings, problem, onChange }: SettingsSectionProps) {
  const { say } = useText();
  return (
    <section class="library-tool">
      <h2>{say('settingsTitle')}</h2>
      <label class="row">
        <input
          class="time-input"
          type="number"
          min={0}
          max={MAXIMUM_NOTE_DELAY}
          value={settings.noteDelay}
          onChange={(event) => {
            const { valueAsNumber } = event.currentTarget;
            if (event.currentTarget.validity.valid && Number.isFinite(valueAsNumber)) {
              onChange({ ...settings, noteDelay: valueAsNumber });
            } else {
              // What cannot be stored must not look as if it were.
              event.currentTarget.value = String(settings.noteDelay);
            }
          }}
        />
        <span class="grow">{say('noteDelay')}</span>
      </label>
      <label class="setting">
        <span>{say('courseReading')}</span>
        <select
          value={settings.courseReading}
          onChange={({ currentTarget }) => {
            const courseReading = COURSE_READING.find((one) => one === currentTarget.value);
            // It shows what is stored, which the answer to the change decides.
            currentTarget.value = settings.courseReading;
            if (courseReading) onChange({ ...settings, courseReading });
          }}
        >
          {COURSE_READING.map((one) => (
            <option key={one} value={one}>
              {say(READING_NAMES[one])}
            </option>
          ))}
        </select>
      </label>
      {problem && <Notice kind="error">{problem}</Notice>}
    </section>
  );
}
