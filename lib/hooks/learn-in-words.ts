import { LearnError, type LearnFailure, NotListedError } from '../catalogue/learn/learn-error';
import type { MessageKey } from '../domain/message-key';
import type { Text } from '../domain/text';
import { describeError } from './describe-error';
import { extensionText } from './extension-text';
import { type LearnRequest, learnAndKeep } from './learn-and-keep';

const LEARN_KEYS: Record<LearnFailure, MessageKey> = {
  away: 'learnAway',
  missing: 'learnMissing',
  'not-json': 'learnNotData',
  'too-large': 'learnNotData',
  'not-a-course': 'learnNotData',
};

/** Learns a course. Rejects with an error whose message is for the student. */
export async function learnInWords(request: LearnRequest): Promise<void> {
  try {
    await learnAndKeep(request);
  } catch (error) {
    throw new Error(describeLearnError(error), { cause: error });
  }
}

/** As `describeError`, also of a course that cannot be read. Apart from it: nothing is read when the panel opens. */
export function describeLearnError(
  error: unknown,
  text: Pick<Text, 'say'> = extensionText,
): string {
  if (error instanceof LearnError) return text.say(LEARN_KEYS[error.reason]);
  if (error instanceof NotListedError)
    return text.say(error.hasMore ? 'learnNotListedYet' : 'learnNotListed', error.title);
  return describeError(error, text);
}
