import { refKey } from '../domain/source';
import type { Panel } from './use-panel';

/** The choice between the lectures of a page, from the panel's state: the same in the side panel and in the popup. */
export function playerChoiceProps({ page, choices, lecture, choose }: Panel) {
  // Before any of them is played, the one whose lecture is shown.
  const shown = choices.find(({ ref }) => refKey(ref) === lecture?.id)?.ref ?? null;
  return {
    choices,
    selected: page.chosen.value ?? page.playing.value ?? shown,
    onChoose: choose,
  };
}
