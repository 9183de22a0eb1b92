import { PLACE_KEYS } from '../domain/place';
import type { Text } from '../domain/text';
import type { Panel } from './use-panel';

/** `playing on YouTube`, in words; null where the student is at no known place. */
export function describePlace(panel: Panel, { say }: Text): string | null {
  const { here, page } = panel;
  if (!here) return null;
  return say(page.isPlaying.value ? 'playingOn' : 'openOn', say(PLACE_KEYS[here]));
}
