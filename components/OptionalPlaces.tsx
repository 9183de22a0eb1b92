import type { MessageKey } from '../lib/domain/message-key';
import { useText } from './text';

export type PlaceName = 'required' | 'archive' | 'youtubeExtra' | 'offline';

const PLACES: Record<PlaceName, { text: MessageKey; button: MessageKey }> = {
  required: { text: 'allowRequiredText', button: 'allowRequired' },
  archive: { text: 'allowArchiveText', button: 'allowArchive' },
  youtubeExtra: { text: 'allowYoutubeExtraText', button: 'allowYoutubeExtra' },
  offline: { text: 'allowOfflineText', button: 'allowOffline' },
};

export interface OptionalPlacesProps {
  /** The places that are not granted yet. */
  missing: readonly PlaceName[];
  onAllow: (place: PlaceName) => void;
}

/** The places that Lectern does not see unless the student says so, and what one click would add. */
export function OptionalPlaces({ missing, onAllow }: OptionalPlacesProps) {
  const { say } = useText();
  if (missing.length === 0) return null;
  return (
    <section class="list-section">
      <h2>{say('placesTitle')}</h2>
      <ul>
        {missing.map((place) => (
          <li key={place} class="entry">
            <p>{say(PLACES[place].text)}</p>
            <button type="button" class="button" onClick={() => onAllow(place)}>
              {say(PLACES[place].button)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
