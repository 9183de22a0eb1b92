// What a backup file may hold. Unknown fields are dropped, wrong ones refused; each message is a `FieldFault`.
import * as z from 'zod/mini';
import {
  isLectureId,
  isSoundRef,
  MAXIMUM_PICTURE,
  MAXIMUM_REVISION,
  MAXIMUM_TEXT,
  MAXIMUM_TIME,
  MAXIMUM_TITLE,
} from '../domain/bounds';
import { toCorrectionId } from '../domain/correction';
import type { FieldFault } from './backup-error';
import { isBase64 } from './base64';

// An extension page forbids the code that zod would otherwise generate.
z.config({ jitless: true });

/** A UUID, and for a second text of a note a fingerprint after it. See `import-plan.ts`. */
const ID = /^[\w-]{1,64}(?:~[0-9a-f]{16})?$/;

const id = text().check(z.regex(ID, fault('not-id')));
export const lecture = text().check(z.refine(isLectureId, fault('not-lecture')));
const title = text().check(z.maxLength(MAXIMUM_TITLE, fault('too-long')));
const body = text().check(z.maxLength(MAXIMUM_TEXT, fault('too-long')));
const time = number().check(z.gte(0, fault('too-low')), z.lte(MAXIMUM_TIME, fault('too-high')));
const revision = whole().check(
  z.gte(1, fault('too-low')),
  z.lte(MAXIMUM_REVISION, fault('too-high')),
);
const slug = text().check(z.regex(/^[A-Za-z0-9][\w.-]{0,199}$/, fault('not-id')));
const uid = text().check(z.regex(/^[0-9a-f-]{36}$/, fault('not-id')));
const date = text().check(z.refine(isIsoDate, fault('not-date')));

const kind = z.enum(['note', 'question', 'unclear'], { error: orMissing('not-kind') });
const pixels = whole().check(z.gte(1, fault('too-low')), z.lte(10_000, fault('too-high')));

export const note = z
  .object({
    id,
    lecture,
    time,
    end: z.nullable(time),
    kind,
    text: body,
    createdAt: date,
    updatedAt: date,
    revision,
    deletedAt: z.nullable(date),
  })
  .check(endsLater());

export const version = z
  .object({
    note: id,
    revision,
    lecture,
    time,
    end: z.nullable(time),
    kind,
    text: body,
    updatedAt: date,
  })
  .check(endsLater());

export const picture = z.object({
  id,
  note: id,
  lecture,
  time,
  type: z.literal('image/webp', { error: orMissing('not-picture') }),
  width: pixels,
  height: pixels,
  bytes: text().check(
    z.maxLength(Math.ceil(MAXIMUM_PICTURE / 3) * 4, fault('too-long')),
    z.refine(isBase64, fault('not-picture')),
  ),
  createdAt: date,
});

/** As the first two versions have it. */
export const firstDraft = z.object({
  id,
  lecture,
  title,
  time,
  text: body,
  startedAt: date,
  updatedAt: date,
});

export const draft = z
  .extend(firstDraft, {
    end: z.nullable(time),
    kind,
    caret: z.nullable(whole().check(z.gte(0, fault('too-low')))),
  })
  .check(endsLater());

export const ownLecture = z.object({ id: lecture, title, createdAt: date });

const subject = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('session'), label: title, topic: title }),
    z.object({ type: z.literal('reading'), title, part: z.nullable(title) }),
  ],
  { error: orMissing('not-kind') },
);

export const correction = z
  .object({
    id: text(),
    course: slug,
    listing: uid,
    subject,
    belongs: z.nullable(boolean()),
    updatedAt: date,
    revision,
  })
  .check(
    z.refine((one) => one.id === toCorrectionId(one, one.subject), {
      path: ['id'],
      error: fault('not-id'),
    }),
  );

const source = z
  .object({
    kind: z.enum(['youtube', 'ocw', 'archive', 'itunes', 'file'], { error: orMissing('not-kind') }),
    id: text(),
    offset: number(),
    retired: boolean(),
    origin: z.object({
      kind: z.enum(['seed', 'ocw', 'article', 'pack', 'student'], { error: orMissing('not-kind') }),
      from: title,
    }),
  })
  .check(z.refine(isSoundRef, { path: ['id'], error: fault('not-id') }));

export const name = z.object({
  id: lecture,
  title,
  course: z.nullable(
    z.object({
      slug,
      number: title,
      title,
      term: z.nullable(title),
      year: z.nullable(whole()),
    }),
  ),
  listing: z.nullable(uid),
  position: whole().check(z.gte(0, fault('too-low'))),
  sources: z
    .array(source, { error: orMissing('not-list') })
    .check(z.maxLength(200, fault('too-long'))),
});

/** The file around them. Its items are looked at one by one, so that the first bad one can be named. */
export const firstFile = z.object({
  exportedAt: date,
  notes: list(),
  drafts: list(),
  ownLectures: list(),
  settings: z.record(z.string(), z.unknown(), { error: orMissing('not-object') }),
});

export const secondFile = z.extend(firstFile, { corrections: list(), names: list() });

export const thirdFile = z.extend(secondFile, { versions: list(), pictures: list() });

export const file = z.extend(thirdFile, { transcripts: list() });

function endsLater() {
  return z.refine<{ time: number; end: number | null }>(
    ({ time: start, end }) => end === null || end >= start,
    { path: ['end'], error: fault('before-time') },
  );
}

export function text() {
  return z.string({ error: orMissing('not-text') });
}

/** Refuses `NaN` and infinity too. */
export function number() {
  return z.number({ error: orMissing('not-number') });
}

function whole() {
  return number().check(z.refine(Number.isSafeInteger, fault('not-whole')));
}

function boolean() {
  return z.boolean({ error: orMissing('not-boolean') });
}

function list() {
  return z.array(z.unknown(), { error: orMissing('not-list') });
}

export function orMissing(what: FieldFault) {
  return ({ input }: { input?: unknown }) => fault(input === undefined ? 'missing' : what);
}

/** Lets the compiler see that each message is one that there are words for. */
export function fault(name: FieldFault): FieldFault {
  return name;
}

/** Dates are compared as text, so only the one form that `toISOString` writes will do. */
function isIsoDate(value: string): boolean {
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
}
