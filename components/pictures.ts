import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pictures } from '../lib/domain/picture';

const PicturesContext = createContext<Pictures | null>(null);

/** Lets notes show and take pictures, wherever they are; null where there are none. */
export const PicturesProvider = PicturesContext.Provider;

export function usePictures(): Pictures | null {
  return useContext(PicturesContext);
}
