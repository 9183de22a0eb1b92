import * as z from 'zod/mini';
import type { Captions } from '../../domain/course';
import { toLanguage } from '../../domain/language';
import { toUid } from '../uid';
import { toCoursePath } from './course-path';
import { entries, text } from './outside-fields';

z.config({ jitless: true });

/** A file of captions as a video names it: by where it is, or by its own uid, which the content map resolves. */
export type NamedCaptions = ({ path: string } | { uid: string }) & { language: string };

/** Files of one video. The most of a real one are five. */
const MOST = 20;

/** What OCW has called the captions of a video: a path, then one file's uid, then a list of files, or of their uids. */
export const captionFields = {
  video_captions_file: z.optional(z.unknown()),
  video_captions_resource: z.optional(z.unknown()),
  video_captions_resources: z.optional(z.unknown()),
};

const relation = z.object({ content: z.union([z.string(), entries]) });
const file = z.object({ file: text, language: text, locale: text });

/** What is none of these shapes names no captions: of the same fields old records have empty texts, and nothing. */
export function readCaptionFields(fields: {
  video_captions_file?: unknown;
  video_captions_resource?: unknown;
  video_captions_resources?: unknown;
}): NamedCaptions[] {
  const {
    video_captions_resources: several,
    video_captions_resource: one,
    video_captions_file: path,
  } = fields;
  const listed = Array.isArray(several) ? several : [several];
  const named = [...listed, one].flatMap((item): NamedCaptions[] => {
    const uids = relation.safeParse(item).data?.content ?? [];
    return [uids].flat().flatMap((content) => {
      const uid = typeof content === 'string' ? toUid(content) : null;
      return uid === null ? [] : [{ uid, language: 'und' }];
    });
  });
  const files = listed.flatMap((item): NamedCaptions[] => {
    const found = file.safeParse(item).data;
    if (!found) return [];
    return toNamed(found.file, toLanguage(found.locale, found.language));
  });
  return [...files, ...named, ...toNamed(path, 'und')].slice(0, MOST);
}

/** Where the captions are, or their own page, each once. */
export function placeCaptions(
  named: readonly NamedCaptions[],
  pathOf: (uid: string) => string | null,
): Captions[] {
  const placed = new Map<string, Captions>();
  for (const one of named) {
    const path = 'path' in one ? one.path : pathOf(one.uid);
    if (path !== null && !placed.has(path)) placed.set(path, { path, language: one.language });
  }
  return [...placed.values()];
}

/** What the captions' own page says of them; null when it names no file of captions. */
export function readCaptionResource(data: unknown): Captions | null {
  const found = file.safeParse(data).data;
  const path = found === undefined ? null : toCaptionPath(found.file);
  return found === undefined || path === null
    ? null
    : { path, language: toLanguage(found.locale, found.language) };
}

function toNamed(path: unknown, language: string): NamedCaptions[] {
  const found = typeof path === 'string' ? toCaptionPath(path) : null;
  return found === null ? [] : [{ path: found, language }];
}

/** Files that lie in the storage behind the site have its name before their path. */
function toCaptionPath(address: string): string | null {
  const [, inner = ''] = /(\/courses\/[^?#]+(?:vtt|srt))$/i.exec(address.trim()) ?? [];
  return inner === '' ? null : toCoursePath(inner);
}
