// What a backup file may hold. Unknown fields are dropped, wrong ones refused; each message is a `FieldFault`.
import * as z from 'zod/mini';
import { isLectureId, MAXIMUM_TEXT, MAXIMUM_TIME, MAXIMUM_TITLE } from '../domain/bounds';
import type { FieldFault } from './backup-error';

// An extension page forbids the code that zod would otherwise generate.
z.config({ jitless: true });

/** A UUID, and for a second text of a note a fingerprint after it. See `import-plan.ts`. */
const ID = /^[\w-]{1,64}(?:~[0-9a-f]{16})?$/;

const id = text().check(z.regex(ID, fault('not-id')));
const lecture = text().check(z.refine(isLectureId, fault('not-lecture')));
const title = text().check(z.maxLength(MAXIMUM_TITLE, fault('too-long')));
const body = text().check(z.maxLength(MAXIMUM_TEXT, fault('too-long')));
const time = number().check(z.gte(0, fault('too-low')), z.lte(MAXIMUM_TIME, fault('too-high')));
const date = text().check(z.refine(isIsoDate, fault('not-date')));

export const note = z
  .object({
    id,
    lecture,
    time,
    end: z.nullable(time),
    kind: z.enum(['note', 'question', 'unclear'], { error: orMissing('not-kind') }),
    text: body,
    createdAt: date,
    updatedAt: date,
    revision: number().check(
      z.refine(Number.isSafeInteger, fault('not-whole')),
      z.gte(1, fault('too-low')),
    ),
    deletedAt: z.nullable(date),
  })
  .check(
    z.refine(({ time: start, end }) => end === null || end >= start, {
      path: ['end'],
      error: fault('before-time'),
    }),
  );

export const draft = z.object({
  id,
  lecture,
  title,
  time,
  text: body,
  startedAt: date,
  updatedAt: date,
});

export const ownLecture = z.object({ id: lecture, title, createdAt: date });

/** The file around them. Its items are looked at one by one, so that the first bad one can be named. */
export const file = z.object({
  exportedAt: date,
  notes: list(),
  drafts: list(),
  ownLectures: list(),
  settings: z.record(z.string(), z.unknown(), { error: orMissing('not-object') }),
});

function text() {
  return z.string({ error: orMissing('not-text') });
}

/** Refuses `NaN` and infinity too. */
function number() {
  return z.number({ error: orMissing('not-number') });
}

function list() {
  return z.array(z.unknown(), { error: orMissing('not-list') });
}

function orMissing(what: FieldFault) {
  return ({ input }: { input?: unknown }) => fault(input === undefined ? 'missing' : what);
}

/** Lets the compiler see that each message is one that there are words for. */
function fault(name: FieldFault): FieldFault {
  return name;
}

/** Dates are compared as text, so only the one form that `toISOString` writes will do. */
function isIsoDate(value: string): boolean {
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
}
