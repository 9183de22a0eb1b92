import { useText } from '../../components/text';
import {
  COURSES_ADDRESS,
  type LibraryPlace,
  NOTES_ADDRESS,
  RESTORE_ADDRESS,
  TRASH_ADDRESS,
} from '../../lib/hooks/use-library-place';

/** The ways to the parts of the library. */
export function LibraryPlaces({ place }: { place: LibraryPlace }) {
  const { say } = useText();
  const { type } = place;
  const places = [
    { address: NOTES_ADDRESS, name: say('tabNotes'), isHere: type === 'notes' },
    {
      address: COURSES_ADDRESS,
      name: say('coursesTitle'),
      isHere: type === 'courses' || type === 'course',
    },
    { address: TRASH_ADDRESS, name: say('trashTitle'), isHere: type === 'trash' },
    { address: RESTORE_ADDRESS, name: say('restoreTitle'), isHere: type === 'restore' },
  ];
  return (
    <nav class="row" aria-label={say('libraryTitle')}>
      {places.map(({ address, name, isHere }) => (
        <a key={address} href={address} aria-current={isHere ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
