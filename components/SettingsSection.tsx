import { MAXIMUM_NOTE_DELAY, type Settings } from '../lib/domain/settings';
import { Notice } from './Notice';
import { useText } from './text';

export interface SettingsSectionProps {
  settings: Settings;
  /** Why the last change was not stored, in words; null when it was. */
  problem: string | null;
  onChange: (settings: Settings) => void;
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
              onChange({ ...settings, noteDelay: valueAsNumber });
            } else {
              // What cannot be stored must not look as if it were.
              event.currentTarget.value = String(settings.noteDelay);
            }
          }}
        />
        <span class="grow">{say('noteDelay')}</span>
      </label>
      {problem && <Notice kind="error">{problem}</Notice>}
    </section>
  );
}
