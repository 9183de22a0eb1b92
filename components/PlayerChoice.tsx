import type { LectureName } from '../lib/domain/lecture-view';
import { refKey, type SourceRef } from '../lib/domain/source';
import { useText } from './text';

export interface PlayerChoiceProps {
  /** The lectures that have a player on the page, with the recording each plays. */
  choices: readonly { ref: SourceRef; lecture: Pick<LectureName, 'title'> }[];
  selected: SourceRef | null;
  onChoose: (ref: SourceRef) => void;
}

/** On a page with several lectures: which one the panel shows. */
export function PlayerChoice({ choices, selected, onChoose }: PlayerChoiceProps) {
  const { say } = useText();
  if (choices.length < 2) return null;
  return (
    <label class="player-choice">
      <span>{say('choosePlayer')}</span>
      <select
        value={selected ? refKey(selected) : ''}
        onChange={(event) => {
          const choice = choices.find(({ ref }) => refKey(ref) === event.currentTarget.value);
          if (choice) onChoose(choice.ref);
        }}
      >
        {choices.map(({ ref, lecture }) => (
          <option key={refKey(ref)} value={refKey(ref)}>
            {lecture.title}
          </option>
        ))}
      </select>
    </label>
  );
}
