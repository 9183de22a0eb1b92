import type { SourceRef } from '../domain/source';
import { namesFile, parseArchiveAddress } from './archive-address';
import { type ITunesAddress, parseITunesAddress } from './itunes-address';
import { parseYouTubeAddress, YOUTUBE_ID } from './youtube-address';

/** One item of a record's `embedded_media`. */
export interface LegacyMedium {
  id: string;
  title: string;
  type: string;
  location: string;
}

/** Where a record's recording plays or played. */
export interface LegacyMedia {
  youtube: SourceRef | null;
  archive: SourceRef | null;
  itunes: ITunesAddress | null;
}

/**
 * Items that give the YouTube id, best first. The title and type of an item say what it is, its id does not: ids carry
 * `copy_of_` and `_1`, and `3Play-3Play Video id` is a number of another company.
 */
const YOUTUBE_ITEMS: ((item: LegacyMedium) => boolean)[] = [
  (item) => isVideo(item, /^Video-YouTube-Stream/) && !isCopy(item),
  (item) => isVideo(item, /^Video-YouTube-Stream/),
  (item) => isVideo(item, /^Video-YouTube-/),
  (item) => item.type === '3Play' && /^3Play-3Play ?YouTube ?id/.test(baseTitle(item)),
];

export function findMedia(items: LegacyMedium[]): LegacyMedia {
  const videos = items.filter((item) => item.type === 'Video');
  return {
    youtube:
      first(YOUTUBE_ITEMS, (isMatch) => first(items.filter(isMatch), toYouTube)) ??
      first(items, toThumbnailVideo),
    // By address and not by title: some records have the Archive's address in the iTunes item, and the reverse.
    archive: first(videos, toArchiveFile),
    itunes: first(videos, (item) => parseITunesAddress(item.location)),
  };
}

function toYouTube(item: LegacyMedium): SourceRef | null {
  const id = item.location.trim();
  return YOUTUBE_ID.test(id) ? { kind: 'youtube', id } : parseYouTubeAddress(id);
}

/** `https://img.youtube.com/vi/<id>/default.jpg`. */
function toThumbnailVideo(item: LegacyMedium): SourceRef | null {
  if (item.type !== 'Thumbnail' || !/^Thumbnail-YouTube/.test(baseTitle(item))) return null;
  const [, id] = /\/vi\/([\w-]{11})\//.exec(item.location) ?? [];
  return id === undefined ? null : { kind: 'youtube', id };
}

function toArchiveFile(item: LegacyMedium): SourceRef | null {
  const ref = parseArchiveAddress(item.location);
  return ref !== null && namesFile(ref) ? ref : null;
}

function isVideo(item: LegacyMedium, title: RegExp): boolean {
  return item.type === 'Video' && title.test(baseTitle(item));
}

function isCopy(item: LegacyMedium): boolean {
  return item.id.startsWith('copy_of_') || item.title.startsWith('copy_of_');
}

function baseTitle(item: LegacyMedium): string {
  return item.title.replace(/^(?:copy_of_)+/, '');
}

function first<Item, Result>(items: Item[], find: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
