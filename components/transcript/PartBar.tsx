import type { CueRange } from '../../lib/domain/paragraphs';
import { formatTime } from '../../lib/domain/time';
import type { Cue } from '../../lib/domain/transcript';
import { useText } from '../text';

export interface PartBarProps {
  cues: readonly Cue[];
  part: CueRange;
  isFolded: boolean;
  onFold: (isFolded: boolean) => void;
}

/** Says that a clip shows a part of the recording, and shows the rest or folds it. */
export function PartBar({ cues, part, isFolded, onFold }: PartBarProps) {
  const { say } = useText();
  const from = formatTime(cues[part.first]?.start ?? 0);
  const to = formatTime(cues[part.last]?.end ?? 0);
  return (
    <p class="row quiet part-bar">
      <span class="grow">{say('transcriptPart', from, to)}</span>
      <button type="button" class="button button-quiet" onClick={() => onFold(!isFolded)}>
        {isFolded ? say('transcriptUnfold') : say('transcriptFold')}
      </button>
    </p>
  );
}
