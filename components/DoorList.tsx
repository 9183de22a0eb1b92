import type { ReadonlySignal } from '@preact/signals';
import type { Door } from '../lib/domain/door';
import { PLACE_KEYS } from '../lib/domain/place';
import type { Text } from '../lib/domain/text';
import { formatTime } from '../lib/domain/time';
import { ActionLink } from './ActionLink';
import { OriginLine } from './OriginLine';
import { useText } from './text';

export interface DoorListProps {
  doors: readonly Door[];
  /** Seconds of the recording now; null when no player tells. */
  time: ReadonlySignal<number | null>;
  onOpen: (door: Door) => void;
}

/** Every place where the lecture can be watched, each opening at this second where the place can. */
export function DoorList({ doors, time, onOpen }: DoorListProps) {
  const { say } = useText();
  if (doors.length === 0) return <p class="empty">{say('noDoors')}</p>;
  return (
    <ul class="doors" aria-label={say('tabSources')}>
      {doors.map((door) => (
        <DoorItem key={`${door.source.kind}:${door.source.id}`} {...{ door, time, onOpen }} />
      ))}
    </ul>
  );
}

function DoorItem({ door, time, onOpen }: Pick<DoorListProps, 'time' | 'onOpen'> & { door: Door }) {
  const text = useText();
  const place = text.say(PLACE_KEYS[door.source.kind]);
  const now = time.value === null ? null : Math.floor(time.value);
  const address = door.address(now);
  return (
    <li class="entry">
      <p>
        {address ? (
          <ActionLink address={address} onClick={() => onOpen(door)}>
            {place}
          </ActionLink>
        ) : (
          <span class="door-closed">{place}</span>
        )}
        {door.isHere && <span class="badge">{text.say('youAreHere')}</span>}
        {door.source.retired && <span class="badge">{text.say('retired')}</span>}
      </p>
      <p class="door-note">{describeDoor(door, now, text)}</p>
      <OriginLine origin={door.source.origin} />
    </li>
  );
}

function describeDoor(door: Door, now: number | null, { say }: Text): string {
  if (door.source.retired) return say('doorRetired');
  if (door.isFormer) return say('doorFormer');
  const opening =
    door.hasTime && now !== null && now > 0
      ? say('doorAtTime', formatTime(now))
      : door.hasTime
        ? say('doorFromStart')
        : say('doorWithoutTime');
  return door.needsPermission ? `${opening} ${say('doorNeedsPermission')}` : opening;
}
