import { useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Picture, Pictures } from '../domain/picture';
import { parseAddress } from '../sites';
import { findPicture, listPictured, removePicture, savePicture } from '../storage/pictures';
import { describeError } from './describe-error';
import { extensionText } from './extension-text';
import type { PictureContext, PlayingNow } from './keep-picture';
import type { Panel } from './use-panel';
import { inStore, type Store } from './use-store';
import { useStored } from './use-stored';

const NONE: ReadonlySet<string> = new Set();

/**
 * The pictures of notes. `playing`: what plays in front of the student; null where nothing can. What takes one is loaded when
 * it is asked for.
 */
export function useStoredPictures(
  store: Pick<Store, 'database' | 'opening'>,
  playing: (() => PlayingNow | null) | null,
): Pictures {
  const pictured =
    useStored(store.database, listPictured, (change) => change.type === 'pictures', []).value ??
    NONE;
  // Taken here, and perhaps not yet read again: what follows the key at once must know of it.
  const [fresh] = useState(() => new Set<string>());
  const [removed, setRemoved] = useState<Picture | null>(null);
  return useMemo(
    () => ({
      has: (note) => pictured.has(note) || fresh.has(note),
      removed,
      take:
        playing &&
        (async (own) => {
          const { keepPicture } = await import('./keep-picture');
          const save: PictureContext['save'] = async (picture, { draft }) => {
            await inStore(store, (open) => savePicture(open, picture, draft));
            fresh.add(picture.note);
          };
          const { say } = extensionText;
          return keepPicture({ browser, playing, parseAddress, save, say, describeError }, own);
        }),
      read: (note) => inStore(store, (open) => findPicture(open, note)),
      async remove(picture) {
        await inStore(store, (open) => removePicture(open, picture.note));
        fresh.delete(picture.note);
        setRemoved(picture);
      },
      async undoRemove() {
        if (removed) await inStore(store, (open) => savePicture(open, removed, null));
      },
    }),
    [store.database, pictured, removed, playing],
  );
}

/** The same beside a player. */
export function usePanelPictures({ writing, page, lecture, time }: Panel): Pictures {
  const playing = useMemo(
    () =>
      lecture &&
      ((): PlayingNow | null => {
        const { value: tabId } = page.tabId;
        const { value: playback } = page.playback;
        if (tabId === null || !playback || time.value === null) return null;
        const { ref, advert: isAdvert } = playback;
        return { tabId, ref, lecture: lecture.id, time: time.value, isAdvert };
      }),
    [lecture, time],
  );
  return useStoredPictures(writing.store, playing);
}
