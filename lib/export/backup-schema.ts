// What a backup file may hold. Unknown fields are dropped, wrong ones refused in words that follow the field's name.
import * as z from 'zod/mini';
import { MAXIMUM_TEXT, MAXIMUM_TITLE } from '../domain/bounds';

// An extension page forbids the code that zod would otherwise generate.
z.config({ jitless: true });

/** A UUID, and for a second text of a note a fingerprint after it. See `import-plan.ts`. */
const ID = /^[\w-]{1,64}(?:~[0-9a-f]{16})?$/;
const LECTURE = /^(?:youtube|archive|file):.{1,1000}$/s;

const id = text().check(z.regex(ID, 'is not an id'));
const lecture = text().check(z.regex(LECTURE, 'is not the id of a lecture'));
const title = text().check(z.maxLength(MAXIMUM_TITLE, 'is too long'));
const body = text().check(z.maxLength(MAXIMUM_TEXT, 'is too long'));
const time = number().check(z.gte(0, 'is before the beginning'));
const date = text().check(z.refine(isIsoDate, 'is not a date'));

export const note = z.object({
  id,
  lecture,
  time,
  end: z.nullable(time),
  kind: z.enum(['note', 'question', 'unclear'], { error: say('is not a kind of note') }),
  text: body,
  createdAt: date,
  updatedAt: date,
  revision: number().check(
    z.refine(Number.isInteger, 'is not a whole number'),
    z.gte(1, 'is below 1'),
  ),
  deletedAt: z.nullable(date),
});

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
  settings: z.record(z.string(), z.unknown(), { error: say('is not an object') }),
});

function text() {
  return z.string({ error: say('is not text') });
}

/** Refuses `NaN` and infinity too. */
function number() {
  return z.number({ error: say('is not a number') });
}

function list() {
  return z.array(z.unknown(), { error: say('is not a list') });
}

function say(what: string) {
  return ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : what);
}

/** Dates are compared as text, so only the one form that `toISOString` writes will do. */
function isIsoDate(value: string): boolean {
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
}
