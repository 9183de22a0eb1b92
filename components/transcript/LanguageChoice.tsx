import type { TranscriptChoice } from '../../lib/domain/transcript';
import { useText } from '../text';

export interface LanguageChoiceProps {
  choices: readonly TranscriptChoice[];
  /** The one that is shown; null while none is. */
  chosen: TranscriptChoice | null;
  onChoose: (choice: TranscriptChoice) => void;
}

/** Which of a lecture's transcripts is shown, by its language and whose it is. Nothing where there is no choice. */
export function LanguageChoice({ choices, chosen, onChoose }: LanguageChoiceProps) {
  const { say, language } = useText();
  if (choices.length < 2) return null;
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  const name = (choice: TranscriptChoice) =>
    [
      choice.language === 'und' ? say('languageUnnamed') : names.of(choice.language),
      ...(choice.by === 'student' ? [say('ownTranscript')] : []),
    ].join(' · ');
  return (
    <label>
      {say('languageLabel')}
      <select
        value={chosen ? keyOf(chosen) : ''}
        onChange={({ currentTarget }) => {
          const choice = choices.find((one) => keyOf(one) === currentTarget.value);
          if (choice) onChoose(choice);
        }}
      >
        {!chosen && <option value="">{say('languageNone')}</option>}
        {choices.map((one) => (
          <option key={keyOf(one)} value={keyOf(one)}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function keyOf({ by, language }: TranscriptChoice): string {
  return `${by} ${language}`;
}
