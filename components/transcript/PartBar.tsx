import type { ClipRange } from '../../lib/domain/clip-part';
import { formatTime } from '../../lib/domain/time';
import { useText } from '../text';

export interface PartBarProps {
  clip: ClipRange;
  isFolded: boolean;
  onFold: (isFolded: boolean) => void;
}

/** Says that a clip shows a part of the recording, and shows the rest or folds it. */
export function PartBar({ clip, isFolded, onFold }: PartBarProps) {
  const { say } = useText();
  const from = formatTime(clip.start ?? 0);
  return (
    <p class="row quiet part-bar">
      <span class="grow">
        {clip.end === null
          ? say('transcriptPartToEnd', from)
          : say('transcriptPart', from, formatTime(clip.end))}
      </span>
      <button type="button" class="button button-quiet" onClick={() => onFold(!isFolded)}>
        {isFolded ? say('transcriptUnfold') : say('transcriptFold')}
      </button>
    </p>
  );
}
