import type { CourseChange, CourseChanges } from '../lib/domain/course-changes';
import { PLACE_KEYS } from '../lib/domain/place';
import type { Text } from '../lib/domain/text';
import { useText } from './text';

const KEYS = {
  'lecture-added': 'lectureAdded',
  'lecture-moved': 'lectureMoved',
  'lecture-replaced': 'lectureReplaced',
  'lecture-gone': 'lectureGone',
  'reading-added': 'readingAdded',
  'reading-gone': 'readingGone',
} as const;

/** What has changed at OCW between the last two readings of a course. */
export function CourseChangeList({ changes }: { changes: CourseChanges }) {
  const text = useText();
  const { say, language } = text;
  const { since, isWhole, list } = changes;
  const date = new Date(since).toLocaleDateString(language);
  if (list.length === 0) {
    return isWhole ? <p class="quiet">{say('learnUnchanged', date)}</p> : null;
  }
  const hasGone = list.some(({ type }) => type.endsWith('-gone') || type === 'lecture-replaced');
  return (
    <details>
      <summary>{say('learnChanges', date, String(list.length))}</summary>
      {hasGone && <p class="hint">{say('learnKept')}</p>}
      <ul>
        {list.map((change) => (
          <li key={JSON.stringify(change)} class="entry">
            {describe(change, text)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function describe(change: CourseChange, { say }: Text): string {
  switch (change.type) {
    case 'lecture-renamed':
      return say('lectureRenamed', change.title, change.before);
    case 'door-gone':
      return say('doorGone', say(PLACE_KEYS[change.kind]), change.title);
    default:
      return say(KEYS[change.type], change.title);
  }
}
