import type { Session } from '../lib/domain/course';
import type { Text } from '../lib/domain/text';

/** `Session 4: Users as innovators`; a session whose label says its topic already has only that. */
export function nameSession({ label, topic }: Session, { say }: Pick<Text, 'say'>): string {
  return label.includes(topic) ? say('readingOfSession', label) : say('sessionTopic', label, topic);
}
