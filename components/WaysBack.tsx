import type { WayBack } from '../lib/domain/page-view';
import { formatTime } from '../lib/domain/time';
import { useText } from './text';

/** The lectures that the student had open last, each going on where they left it. */
export function WaysBack({ ways }: { ways: readonly WayBack[] }) {
  const { say } = useText();
  if (ways.length === 0) return null;
  return (
    <section class="list-section">
      <h2>{say('visitsTitle')}</h2>
      <ul>
        {ways.map((way) => (
          <li key={way.id} class="entry">
            {way.address ? (
              <a href={way.address} target="_blank" rel="noreferrer">
                {way.title}
              </a>
            ) : (
              way.title
            )}
            {way.time !== null && <p class="quiet">{say('visitAt', formatTime(way.time))}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
