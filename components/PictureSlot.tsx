import { loaded } from './loaded';
import { usePictures } from './pictures';

/** Loaded by the first note that has one. */
const NotePicture = loaded(() => import('./NotePicture').then((module) => module.NotePicture));

/** Where the picture of a note or draft stands, if it has one. */
export function PictureSlot({ note }: { note: string }) {
  const pictures = usePictures();
  if (!pictures?.has(note) && pictures?.removed?.note !== note) return null;
  return <NotePicture key={note} {...{ note, pictures }} />;
}
