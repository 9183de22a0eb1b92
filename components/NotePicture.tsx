import { X } from 'lucide-preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Picture, Pictures } from '../lib/domain/picture';
import { formatBytes } from '../lib/domain/storage-use';
import { formatTime } from '../lib/domain/time';
import { useFocusWish } from './focus';
import { IconButton } from './IconButton';
import { Notice } from './Notice';
import { useText } from './text';
import './styles/picture.css';

export interface NotePictureProps {
  note: string;
  pictures: Pictures;
}

/** A note's picture with its size, enlarged on a click; where it has been removed, the way back. */
export function NotePicture({ note, pictures }: NotePictureProps) {
  const { say, language } = useText();
  const wish = useFocusWish();
  const [picture, setPicture] = useState<Picture | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isEnlarged, setEnlarged] = useState(false);
  const address = useImageAddress(picture);
  const has = pictures.has(note);
  const isRemoved = !has && pictures.removed?.note === note;
  const id = `picture-${note}`;
  const undoId = `${id}-undo`;

  // `pictures` is another with every picture that is taken.
  useEffect(() => {
    if (!has) return;
    let isCurrent = true;
    pictures.read(note).then(
      (read) => isCurrent && setPicture(read),
      (error: Error) => isCurrent && setProblem(say('pictureUnread', error.message)),
    );
    return () => {
      isCurrent = false;
    };
  }, [pictures]);

  function attempt(work: Promise<void>, focus: string) {
    work.then(
      () => {
        setProblem(null);
        wish(focus);
      },
      (error: Error) => setProblem(say('pictureUnchanged', error.message)),
    );
  }

  if (problem !== null) return <Notice kind="error">{problem}</Notice>;
  if (isRemoved) {
    return (
      <Notice
        kind="status"
        actions={
          <button
            type="button"
            class="button"
            id={undoId}
            onClick={() => attempt(pictures.undoRemove(), id)}
          >
            {say('undo')}
          </button>
        }
      >
        {say('pictureRemoved')}
      </Notice>
    );
  }
  if (!picture || address === null) return null;
  const at = formatTime(picture.time);
  const { width, height } = picture;
  const image = <img src={address} alt={say('pictureAt', at)} {...{ width, height }} />;
  return (
    <figure class="note-picture">
      <button
        type="button"
        id={id}
        class="picture-button"
        title={say('enlargePicture')}
        onClick={() => setEnlarged(true)}
      >
        {image}
      </button>
      <figcaption class="row quiet">
        <span class="grow">{formatBytes(picture.bytes.byteLength, language)}</span>
        <IconButton
          icon={X}
          label={say('removePicture', at)}
          onClick={() => attempt(pictures.remove(picture), undoId)}
        />
      </figcaption>
      {isEnlarged && (
        <PictureDialog onClose={() => setEnlarged(false)} label={say('pictureAt', at)}>
          {image}
        </PictureDialog>
      )}
    </figure>
  );
}

interface PictureDialogProps {
  label: string;
  onClose: () => void;
  children: preact.ComponentChildren;
}

/** As large as the view lets it be. Escape closes it, and the focus is where it was. */
function PictureDialog({ label, onClose, children }: PictureDialogProps) {
  const { say } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="picture-dialog"
      aria-label={label}
      onClose={onClose}
      // The Escape that closes it must not take back what is written around it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {children}
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {say('close')}
      </button>
    </dialog>
  );
}

/** An address that lasts as long as the picture is shown. */
function useImageAddress(picture: Picture | null): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (!picture) return;
    const made = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address;
}
