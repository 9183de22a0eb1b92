import * as z from 'zod/mini';
import { toUid } from '../uid';
import { cleanLine } from './clean-line';
import { content, entries, flag, text } from './outside-fields';
import { readTolerantly } from './read-tolerantly';
import type { Reader } from './reader';
import { parseVideoData, type VideoData } from './video-data';

/** A gallery's videos in its order: whole, or only named by a uid, which the content map resolves. */
export type GalleryEntry = { video: VideoData } | { uid: string };

export interface GalleryData {
  title: string;
  /** Rendered HTML: the text above the cards, and the cards. */
  content: string;
  description: string;
  entries: GalleryEntry[];
}

const uidList = z.object({ content: entries }, 'is no list of uids');

const gallery = z.object(
  {
    title: text,
    draft: flag,
    content,
    description: text,
    videos: z.optional(z.nullable(z.union([entries, uidList], 'is no list of videos'))),
  },
  'is no gallery',
);

const MOST_VIDEOS = 2_000;

/** Also reads plain pages: those that are sections of a gallery carry `videos` as well. Null for drafts and what is no page. */
export function parseGalleryData(data: unknown, file: string, reader: Reader): GalleryData | null {
  const fields = readTolerantly(gallery, data, file, reader);
  if (fields === null || fields.draft) return null;
  const { videos } = fields;
  const named = Array.isArray(videos) ? [] : (videos?.content ?? []);
  if ((Array.isArray(videos) ? videos : named).length > MOST_VIDEOS) {
    reader.report({ file, field: 'videos', reason: `has more than ${MOST_VIDEOS} entries` });
  }
  const read = Array.isArray(videos)
    ? videos.slice(0, MOST_VIDEOS).flatMap((item, index) => {
        const video = parseVideoData(item, `${file}#videos[${index}]`, reader);
        return video === null ? [] : [{ video }];
      })
    : named.slice(0, MOST_VIDEOS).flatMap((item) => {
        const uid = typeof item === 'string' ? toUid(item) : null;
        if (uid === null) reader.report({ file, field: 'videos', reason: 'names no uid' });
        return uid === null ? [] : [{ uid }];
      });
  return {
    title: cleanLine(fields.title, reader),
    content: fields.content,
    description: fields.description,
    entries: read,
  };
}
