import { MAXIMUM_NOTE_DELAY, type Settings } from '../lib/domain/settings';
import { useText } from './text';

export interface SettingsSectionProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

export function SettingsSection({ settings, onChange }: SettingsSectionProps) {
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
            }
          }}
        />
        <span class="grow">{say('noteDelay')}</span>
      </label>
    </section>
  );
}
