import { Minus, Plus, RotateCcw } from 'lucide-preact';
import { TRANSCRIPT_LAYOUT, type TranscriptLayout } from '../../lib/domain/settings';
import type { TranscriptChoice, TranscriptInfo } from '../../lib/domain/transcript';
import { IconButton } from '../IconButton';
import { LAYOUT_NAMES } from '../setting-names';
import { useText } from '../text';
import { AddTranscript, type AddTranscriptProps } from './AddTranscript';
import { LanguageChoice } from './LanguageChoice';

/** Seconds by which a transcript is moved at once. */
const NUDGE = 0.5;

export interface TranscriptOptionsProps extends AddTranscriptProps {
  info: TranscriptInfo;
  choices: readonly TranscriptChoice[];
  layout: TranscriptLayout;
  onLayout: (layout: TranscriptLayout) => void;
  onChoose: (choice: TranscriptChoice) => void;
  /** Moves the whole transcript by so many seconds more. */
  onMove: (seconds: number) => void;
  onRemove: () => void;
}

/** What is chosen once for a transcript: how it is shown, in which language, how it fits the recording, whose it is. */
export function TranscriptOptions(props: TranscriptOptionsProps) {
  const { info, choices, layout, onMove } = props;
  const { say, language } = useText();
  const seconds = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' });
  return (
    <div class="transcript-options">
      <fieldset>
        <legend>{say('layoutLabel')}</legend>
        {TRANSCRIPT_LAYOUT.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="transcript-layout"
              checked={one === layout}
              onChange={() => props.onLayout(one)}
            />
            {say(LAYOUT_NAMES[one])}
          </label>
        ))}
      </fieldset>
      <LanguageChoice choices={choices} chosen={info} onChoose={props.onChoose} />
      <fieldset>
        <legend>{say('offsetLabel')}</legend>
        <IconButton icon={Minus} label={say('offsetEarlier')} onClick={() => onMove(-NUDGE)} />
        <output>{say('offsetSeconds', seconds.format(info.offset))}</output>
        <IconButton icon={Plus} label={say('offsetLater')} onClick={() => onMove(NUDGE)} />
        {info.offset !== 0 && (
          <IconButton
            icon={RotateCcw}
            label={say('offsetReset')}
            onClick={() => onMove(-info.offset)}
          />
        )}
      </fieldset>
      {info.by === 'student' && (
        <p class="row">
          <button type="button" class="button" onClick={props.onRemove}>
            {say('removeTranscript')}
          </button>
        </p>
      )}
      <AddTranscript {...props} />
    </div>
  );
}
