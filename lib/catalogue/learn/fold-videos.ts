import { isSameRef, refKey, type SourceRef } from '../../domain/source';
import type { NamedCaptions } from './caption-fields';
import type { Reader } from './reader';
import type { VideoData } from './video-data';

/** A video where the course shows it. */
export interface ShownVideo {
  video: VideoData;
  /** The path of its own page; null when OCW's content map does not say. */
  page: string | null;
  /** The path of the gallery or page that shows it. */
  place: string;
}

export interface FoldedVideo {
  video: VideoData;
  /** Its recording and its files at the Archive, as all its records name them. */
  refs: SourceRef[];
  pages: string[];
  places: string[];
  /** As all its records name them; null where none was looked at for them. */
  captions: NamedCaptions[] | null;
}

/**
 * Each video once, in the order in which the course first shows it. OCW has hundreds of records that are the same recording and
 * the same clip under another uid; they are one listing with several pages. A clip and the whole recording are two.
 */
export function foldVideos(shown: ShownVideo[], report: Reader['report']): FoldedVideo[] {
  const folded = new Map<string, FoldedVideo>();
  const byUid = new Map<string, FoldedVideo>();
  for (const { video, page, place } of shown) {
    const { recording, start, end, uid } = video;
    const key = `${refKey(recording)} ${start} ${end}`;
    const known = byUid.get(uid) ?? folded.get(key);
    if (known !== undefined && !isSameRef(known.video.recording, recording)) {
      report({ file: page ?? place, field: 'uid', reason: `${uid} is that of another recording` });
      continue;
    }
    const one = known ?? { video, refs: [], pages: [], places: [], captions: null };
    if (known === undefined) folded.set(key, one);
    byUid.set(uid, one);
    for (const ref of [recording, video.archive]) {
      if (ref !== null && !one.refs.some((its) => isSameRef(its, ref))) one.refs.push(ref);
    }
    if (page !== null && !one.pages.includes(page)) one.pages.push(page);
    if (!one.places.includes(place)) one.places.push(place);
    if (video.captions !== null) one.captions = [...(one.captions ?? []), ...video.captions];
  }
  return [...folded.values()];
}
