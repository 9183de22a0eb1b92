// The one format of bundled, learned and handed-over courses, as it is checked at the door.
import * as z from 'zod/mini';
import type { CatalogueFile } from '../domain/course';
import { findContradiction } from './contradiction';
import {
  address,
  date,
  lectureId,
  line,
  list,
  origin,
  path,
  richText,
  seconds,
  slug,
  source,
  sourceRef,
  uid,
} from './schema-fields';
import { PLAYLIST } from './youtube-address';

const lecture = z.object({
  id: lectureId,
  duration: z.nullable(seconds),
  sources: list(source, 50),
});

const sessionLink = z.object({
  label: line,
  evidence: z.enum(['student', 'map', 'page', 'number-and-title', 'title'], 'is no evidence'),
  origin,
});

const resource = z.object({
  kind: z.enum(
    ['slides', 'related-video', 'related-reading', 'problem-set', 'exam', 'transcript', 'file'],
    'is no kind of resource',
  ),
  title: line,
  by: z.nullable(line),
  address,
  ref: z.nullable(sourceRef),
  origin,
});

const playlist = z.string('must be text').check(z.regex(PLAYLIST, 'is no playlist of YouTube'));

const clip = { lecture: lectureId, start: z.nullable(seconds), end: z.nullable(seconds) };

const listing = z.object({
  uid,
  ...clip,
  title: line,
  position: z
    .number('must be a number')
    .check(z.int('must be a whole number'), z.minimum(1, 'must be 1 or more')),
  description: richText,
  speakers: list(line, 50),
  session: z.nullable(sessionLink),
  resources: list(resource, 200),
  sources: list(source, 50),
  shownAt: z.exactOptional(list(path, 50)),
  isOnlyName: z.exactOptional(z.literal(true, 'must be true')),
  replaced: z.exactOptional(list(z.object(clip), 50)),
  captions: z.exactOptional(list(z.object({ path, language: line }), 50)),
  origin,
});

const reading = z.object({
  id: line,
  session: z.nullable(line),
  title: line,
  authors: list(line, 50),
  container: z.nullable(line),
  published: z.nullable(date),
  part: z.nullable(line),
  citation: richText,
  origin,
});

const course = z.object({
  slug,
  number: line,
  title: line,
  term: z.nullable(line),
  year: z.nullable(z.number('must be a year').check(z.int('must be a year'))),
  instructors: list(line, 100),
  sources: list(source, 50),
  playlists: z.exactOptional(list(playlist, 50)),
  sessions: list(z.object({ label: line, topic: line }), 500),
  readings: list(reading, 2_000),
  lectures: list(lecture, 2_000),
  listings: list(listing, 2_000),
  origin,
});

const catalogueFile = exactly<CatalogueFile>()(
  z.object({
    format: z.literal('lectern-catalogue', 'must be "lectern-catalogue"'),
    version: z.literal(1, 'must be 1'),
    courses: list(course, 5_000),
  }),
);

export type CatalogueResult = { ok: true; file: CatalogueFile } | { ok: false; reason: string };

/** Checks what somebody gave us. The reason names the place and what is wrong there: `courses[0].year: must be a year`. */
export function parseCatalogue(data: unknown): CatalogueResult {
  const result = catalogueFile.safeParse(data);
  if (!result.success) {
    const [issue] = result.error.issues;
    return { ok: false, reason: `${toPlace(issue?.path ?? [])}${toFault(issue?.message)}` };
  }
  const contradiction = findContradiction(result.data);
  return contradiction === null
    ? { ok: true, file: result.data }
    : { ok: false, reason: contradiction };
}

function toPlace(path: PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return place.length === 0 ? '' : `${place.join('').replace(/^\./, '')}: `;
}

/** Objects that need no words of their own get zod's, which say nothing. */
function toFault(message = 'Invalid input'): string {
  return message === 'Invalid input' ? 'is no part of a Lectern catalogue' : message;
}

/** Fails to compile when the schema gives anything but `Type`, in either direction. */
function exactly<Type>() {
  return <Schema extends z.ZodMiniType>(
    schema: Schema &
      ([z.output<Schema>, Type] extends [Type, z.output<Schema>] ? unknown : 'differs from type'),
  ): Schema => schema;
}
