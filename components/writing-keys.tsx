import { useState } from 'preact/hooks';
import { formatTime } from '../lib/domain/time';
import { findWritingAction, type WritingAction } from '../lib/domain/writing-keys';
import { loaded } from './loaded';
import { usePlayer } from './player';
import { useText } from './text';

/** Not before it is asked for. */
const WritingKeysDialog = loaded(() =>
  import('./WritingKeysDialog').then((module) => module.WritingKeysDialog),
);

/** Seconds. */
const SKIP = 5;

/** What the keys do beside moving the player, which they do everywhere. An action that is not given leaves its keys alone. */
export type WritingActions = Partial<Record<WritingAction, () => void>>;

/** The keys of a text field in which a note is written, and what to say of what they did to the player. */
export function useWritingKeys(actions: WritingActions) {
  const { say, platform } = useText();
  const player = usePlayer();
  const [answer, setAnswer] = useState('');
  const [isShowingKeys, setShowingKeys] = useState(false);

  function tell<Result>(result: Result | null, describe: (result: Result) => string): void {
    setAnswer(result === null ? say('answerNoPlayer') : describe(result));
  }
  function skip(seconds: number): void {
    tell(player?.skip(seconds) ?? null, formatTime);
  }
  function accelerate(steps: number): void {
    tell(player?.accelerate(steps) ?? null, (rate) => say('answerRate', String(rate)));
  }
  const all: WritingActions = {
    'play-pause': () =>
      tell(player?.toggle() ?? null, (isPlaying) =>
        say(isPlaying ? 'statePlaying' : 'statePaused'),
      ),
    back: () => skip(-SKIP),
    forward: () => skip(SKIP),
    slower: () => accelerate(-1),
    faster: () => accelerate(1),
    keys: () => setShowingKeys(true),
    ...actions,
  };

  return {
    /** What the last key did to the player, in words; empty when nothing is to be said. */
    answer,
    forget: () => setAnswer(''),
    show: () => setShowingKeys(true),
    /** The cheat sheet while it is shown. To be drawn outside what hears the keys: its own Escape is none of theirs. */
    sheet: isShowingKeys && <WritingKeysDialog onClose={() => setShowingKeys(false)} />,
    onKeyDown(event: KeyboardEvent): void {
      // Keys typed into a note are the note's alone.
      event.stopPropagation();
      const action = findWritingAction(event, platform);
      const act = action && all[action];
      if (!act) return;
      event.preventDefault();
      act();
    },
  };
}
