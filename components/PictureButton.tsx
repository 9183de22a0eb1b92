import { Camera } from 'lucide-preact';
import { keysOf } from '../lib/domain/writing-keys';
import { IconButton } from './IconButton';
import { useText } from './text';

/** Takes a picture of the frame that the player shows. It can always be pressed: where there is none to be had, it says why. */
export function PictureButton({ onTake }: { onTake: () => void }) {
  const { say, nameKeys, platform } = useText();
  const label = say('takePicture');
  const title = `${label} (${nameKeys(keysOf('picture', platform))})`;
  return <IconButton icon={Camera} {...{ label, title }} onClick={onTake} />;
}
