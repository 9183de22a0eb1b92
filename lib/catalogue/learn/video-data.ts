import * as z from 'zod/mini';
import type { SourceRef } from '../../domain/source';
import { namesFile, parseArchiveAddress } from '../archive-address';
import { type ClipRange, parseClipRange } from '../legacy-times';
import { splitNames } from '../names';
import { toUid } from '../uid';
import { findPlaylists, YOUTUBE_ID } from '../youtube-address';
import { captionFields, type NamedCaptions, readCaptionFields } from './caption-fields';
import { cleanLine } from './clean-line';
import { toCoursePath } from './course-path';
import { flag, group, text } from './outside-fields';
import { readTolerantly } from './read-tolerantly';
import type { Reader } from './reader';

/** What a resource's `data.json`, or its copy in a gallery, says of a video. */
export interface VideoData extends ClipRange {
  uid: string;
  title: string;
  /** The recording itself: on YouTube, else at the Archive, else a file at OCW. */
  recording: SourceRef;
  archive: SourceRef | null;
  speakers: string[];
  /** Markdown with Hugo's shortcodes or HTML, as published. */
  description: string;
  related: string;
  tabTitle: string;
  tabText: string;
  /** YouTube's playlists, as the text below the video there names them. */
  playlists: string[];
  /** The path of the transcript file at OCW; empty when there is none. */
  transcript: string;
  /** Null where they were not looked for. */
  captions: NamedCaptions[] | null;
}

const video = z.object(
  {
    uid: text,
    title: text,
    draft: flag,
    resourcetype: text,
    description: text,
    file: text,
    start_time: text,
    end_time: text,
    related_resources_text: text,
    optional_tab_title: text,
    optional_text: text,
    video_metadata: group({ youtube_id: text, video_speakers: text, youtube_description: text }),
    // Transcripts came in three shapes so far. Only the first, a path, says where the file is.
    video_files: group({
      archive_url: text,
      video_transcript_file: z.optional(z.unknown()),
      ...captionFields,
    }),
  },
  'is no resource',
);

/** Null for everything that is no published video: captions carry YouTube ids as well, and pages carry empty ones. */
export function parseVideoData(data: unknown, file: string, reader: Reader): VideoData | null {
  const fields = readTolerantly(video, data, file, reader);
  if (fields === null || fields.resourcetype !== 'Video' || fields.draft) return null;
  const refuse = (field: string, reason: string) => {
    reader.report({ file, field, reason });
    return null;
  };
  const uid = toUid(fields.uid);
  if (uid === null) return refuse('uid', 'is no uid of OCW');
  const archive = toArchiveFile(fields.video_files?.archive_url ?? '');
  const recording =
    toYouTube(fields.video_metadata?.youtube_id ?? '') ?? archive ?? toOcwFile(fields.file);
  if (recording === null) return refuse('video_metadata.youtube_id', 'names no recording');
  const title = cleanLine(fields.title, reader);
  const transcript = fields.video_files?.video_transcript_file;
  return {
    uid,
    title: title || uid,
    recording,
    archive,
    ...parseClipRange(fields.start_time, fields.end_time),
    speakers: splitNames(cleanLine(fields.video_metadata?.video_speakers ?? '', reader)).slice(
      0,
      50,
    ),
    description: fields.description,
    related: fields.related_resources_text,
    tabTitle: cleanLine(fields.optional_tab_title, reader),
    tabText: fields.optional_text,
    playlists: findPlaylists(fields.video_metadata?.youtube_description ?? ''),
    transcript: typeof transcript === 'string' ? transcript.trim() : '',
    captions: readCaptionFields(fields.video_files ?? {}),
  };
}

function toYouTube(id: string): SourceRef | null {
  const trimmed = id.trim();
  return YOUTUBE_ID.test(trimmed) ? { kind: 'youtube', id: trimmed } : null;
}

function toArchiveFile(address: string): SourceRef | null {
  const ref = parseArchiveAddress(address.trim());
  return ref !== null && namesFile(ref) ? ref : null;
}

/** `/courses/<slug>/<uid>_<name>.mp4`; files that lie in the storage behind the site have its name before that. */
function toOcwFile(address: string): SourceRef | null {
  const [, inner = ''] = /(\/courses\/.+\.(?:mp4|m4v|webm))$/i.exec(address.trim()) ?? [];
  const path = toCoursePath(inner);
  return path === null || inner === '' ? null : { kind: 'file', id: path };
}
