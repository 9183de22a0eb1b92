import * as z from 'zod/mini';
import type { LectureId, Resource } from '../domain/course';
import { type RichText, toPlainText } from '../domain/rich-text';
import { refKey, type SourceRef } from '../domain/source';
import { parseAboutText } from './about-text';
import { parseFrontMatter } from './front-matter';
import { findMedia, type LegacyMedia } from './legacy-media';
import { parseClipRange } from './legacy-times';
import { courseSlugs, parseOcwAddress } from './ocw-path';
import { parseRelatedText } from './related-text';
import { parseHtml } from './rich-text';
import { toUid } from './uid';

z.config({ jitless: true });

/** The facts of one OCW record as its exporters wrote it until 2021. */
export interface LegacyRecord {
  /** With dashes, as OCW writes it today. */
  uid: string;
  /** The course's slug. */
  course: string;
  title: string;
  lecture: LectureId;
  media: LegacyMedia;
  /** OCW's legacy page of the record. */
  page: SourceRef;
  start: number | null;
  end: number | null;
  description: RichText;
  speakers: string[];
  related: Omit<Resource, 'origin'>[];
}

/** Why a record was not taken. `field` is empty when it is the file as a whole. */
export interface Refusal {
  file: string;
  field: string;
  reason: string;
}

export type LegacyRecordResult =
  | { ok: true; record: LegacyRecord }
  | { ok: false; refusal: Refusal };

/** Characters. The longest real text but the transcript, which is not read, has about 5,000. */
const LONGEST_FIELD = 100_000;

/** Exporters differ in the keys they write; an absent key and an empty or `null` one mean the same. */
const text = z.pipe(
  z.optional(
    z
      .string('is not text')
      .check(z.maxLength(LONGEST_FIELD, `is longer than ${LONGEST_FIELD} characters`)),
  ),
  z.transform((value) => (value === undefined || value === 'null' || value === '~' ? '' : value)),
);

const legacyRecord = z.object(
  {
    uid: text,
    title: text,
    course_id: text,
    technical_location: text,
    about_this_resource_text: text,
    related_resources_text: text,
    start_time: text,
    end_time: text,
    embedded_media: z.array(
      z.object({ id: text, title: text, type: text, media_location: text }, 'is no item'),
      'is no list',
    ),
  },
  'is no list of fields',
);

/** Reads the text of one record; `file` is its name, for the refusal. Never throws. */
export function parseLegacyRecord(file: string, source: string): LegacyRecordResult {
  const refuse = (field: string, reason: string): LegacyRecordResult => ({
    ok: false,
    refusal: { file, field, reason },
  });
  const matter = parseFrontMatter(source);
  if (!matter.ok) return refuse('', matter.reason);
  const result = legacyRecord.safeParse(matter.fields);
  if (!result.success) {
    const [issue] = result.error.issues;
    return refuse(issue?.path.join('.') ?? '', issue?.message ?? 'is not readable');
  }
  const fields = result.data;

  const uid = toUid(fields.uid);
  if (uid === null) return refuse('uid', 'is not 32 hexadecimal digits');
  const title = toTitle(fields.title);
  if (title === '') return refuse('title', 'is missing');
  const page = parseOcwAddress(fields.technical_location);
  if (page === null) return refuse('technical_location', 'is no address of a page at OCW');
  const course = fields.course_id.trim() || courseSlugs(page.id).at(-1);
  if (course === undefined)
    return refuse('course_id', 'is missing, and the address names no course');
  const media = findMedia(
    fields.embedded_media.map((item) => ({ ...item, location: item.media_location })),
  );
  const recording = media.youtube ?? media.archive;
  if (recording === null) {
    const titles = fields.embedded_media.map((item) => item.title).join(', ');
    const others = titles.slice(0, 200) || 'nothing';
    return refuse('embedded_media', `has no recording on YouTube or the Archive, only: ${others}`);
  }
  return {
    ok: true,
    record: {
      uid,
      course,
      title,
      lecture: refKey(recording),
      media,
      page,
      ...parseClipRange(fields.start_time, fields.end_time),
      ...parseAboutText(fields.about_this_resource_text),
      related: parseRelatedText(fields.related_resources_text),
    },
  };
}

/** Some titles carry entities, a `<sup>` or runs of blanks. */
function toTitle(text: string): string {
  const hasMarkup = /&#?\w+;|<\/?[a-z][^<>]*>/i.test(text);
  const title = hasMarkup ? toPlainText(parseHtml(text)) : text;
  return title.replace(/\s+/g, ' ').trim();
}
