import { TimeCode } from './TimeCode';
import { useText } from './text';

export interface SaidPlace {
  /** Seconds. */
  time: number;
  before: string;
  found: string;
  after: string;
  /** Where that second opens; null where nothing does. */
  address: string | null;
}

export interface SaidSearchProps {
  lectures: readonly {
    id: string;
    title: string;
    /** Null for a lecture of no course. */
    course: string | null;
    places: readonly SaidPlace[];
    count: number;
  }[];
  /** Of all lectures, also those that are not shown. */
  places: number;
  count: number;
  /** False while there is more to look through. */
  isWhole: boolean;
}

/** Where something is said, of all transcripts that are kept. */
export function SaidSearch({ lectures, places, count, isWhole }: SaidSearchProps) {
  const { say, count: countWords } = useText();
  return (
    <section class="said-search" aria-label={say('saidTitle')}>
      <h2>{say('saidTitle')}</h2>
      <p class="quiet" role="status">
        {count === 0 && isWhole
          ? say('saidNone')
          : say(
              'saidFound',
              countWords('saidPlacesOne', 'saidPlacesOther', places),
              countWords('lectureCountOne', 'lectureCountOther', count),
            )}
        {!isWhole && ` ${say('saidLooking')}`}
      </p>
      <ul class="said-lectures" aria-label={say('saidTitle')}>
        {lectures.map((lecture) => (
          <li key={lecture.id} class="entry">
            <strong>{lecture.title}</strong>
            <p class="quiet">
              {[lecture.course, countWords('saidPlacesOne', 'saidPlacesOther', lecture.count)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <ul class="said-places">
              {lecture.places.map((place) => (
                <Place key={place.time} {...place} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {count > lectures.length && isWhole && (
        <p class="quiet">{say('saidMore', String(count - lectures.length))}</p>
      )}
    </section>
  );
}

function Place({ time, before, found, after, address }: SaidPlace) {
  return (
    <li class="said-place">
      <TimeCode time={time} onSeek={null} address={address} />
      <p>
        {before}
        <mark class="hit">{found}</mark>
        {after}
      </p>
    </li>
  );
}
