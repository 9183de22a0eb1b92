import type { MessageKey } from '../lib/domain/message-key';
import {
  COURSE_READING,
  MAXIMUM_NOTE_DELAY,
  type Settings,
  WRITING_PAUSE,
} from '../lib/domain/settings';
import { Notice } from './Notice';
import { PAUSE_NAMES, READING_NAMES } from './setting-names';
import { useText } from './text';

export interface SettingsSectionProps {
  settings: Settings;
  /** Why the last change was not stored, in words; null when it was. */
  problem: string | null;
  /** Hears what was changed, and nothing else. */
  onChange: (change: Partial<Settings>) => void;
}

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
              onChange({ noteDelay: valueAsNumber });
            } else {
              // What cannot be stored must not look as if it were.
              event.currentTarget.value = String(settings.noteDelay);
            }
          }}
        />
        <span class="grow">{say('noteDelay')}</span>
      </label>
      <Choice
        name={say('writingPause')}
        options={WRITING_PAUSE}
        names={PAUSE_NAMES}
        chosen={settings.writingPause}
        onChoose={(writingPause) => onChange({ writingPause })}
      />
      <Choice
        name={say('courseReading')}
        options={COURSE_READING}
        names={READING_NAMES}
        chosen={settings.courseReading}
        onChoose={(courseReading) => onChange({ courseReading })}
      />
      <label class="row">
        <input
          type="checkbox"
          checked={settings.keepsTranscripts}
          onChange={({ currentTarget }) => {
            const { checked: keepsTranscripts } = currentTarget;
            // It shows what is stored, which the answer to the change decides.
            currentTarget.checked = settings.keepsTranscripts;
            onChange({ keepsTranscripts });
          }}
        />
        <span class="grow">{say('keepsTranscripts')}</span>
      </label>
      {problem && <Notice kind="error">{problem}</Notice>}
    </section>
  );
}

interface ChoiceProps<Option extends string> {
  name: string;
  options: readonly Option[];
  names: Record<Option, MessageKey>;
  chosen: Option;
  onChoose: (option: Option) => void;
}

function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { name, options, names, chosen, onChoose } = props;
  const { say } = useText();
  return (
    <label class="setting">
      <span>{name}</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const option = options.find((one) => one === currentTarget.value);
          // It shows what is stored, which the answer to the change decides.
          currentTarget.value = chosen;
          if (option) onChoose(option);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {say(names[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
