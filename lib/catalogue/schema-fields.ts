import * as z from 'zod/mini';
import { ARCHIVE_ID } from './archive-address';
import { parseWebAddress } from './web-address';
import { YOUTUBE_ID } from './youtube-address';

z.config({ jitless: true });

/** Seconds. A day is longer than every lecture. */
const LONGEST_RECORDING = 86_400;

const PATH = /^[^\s/?#]+(?:\/[^\s/?#]+)*$/;
const REF_IDS = {
  youtube: YOUTUBE_ID,
  ocw: PATH,
  archive: ARCHIVE_ID,
  itunes: /^[a-z0-9.-]+\.apple\.com\/\S+$/,
  file: PATH,
};

/** Not empty and not only blanks. */
export const line = z
  .string('must be text')
  .check(z.maxLength(500, 'is longer than 500 characters'), z.regex(/\S/, 'is empty'));

export const seconds = z
  .number('must be a number of seconds')
  .check(z.minimum(0, 'is before the start'), z.maximum(LONGEST_RECORDING, 'is longer than a day'));

/** Lower case but for one course of 2022: `pre-8-01-math-diagnostic-Fall-2022`. */
export const slug = z
  .string('must be text')
  .check(z.regex(/^[A-Za-z0-9][\w.-]{0,199}$/, 'is no course slug of OCW'));

export const uid = z
  .string('must be text')
  .check(
    z.regex(
      /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      'is no uid of OCW (8-4-4-4-12 digits)',
    ),
  );

export const lectureId = z
  .string('must be text')
  .check(
    z.refine(
      isLectureId,
      'is neither youtube:<11 characters> nor archive:<item>/<file> nor file:<path>',
    ),
  );

export const address = z
  .string('must be text')
  .check(z.refine((text) => parseWebAddress(text) !== null, 'is no http or https address'));

export const date = z
  .string('must be text')
  .check(
    z.regex(
      /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
      'must be a date: 2011-02-22, 1999-09 or 2005',
    ),
  );

export function list<Item extends z.core.SomeType>(item: Item, most: number) {
  return z.array(item, 'must be a list').check(z.maxLength(most, `has more than ${most} entries`));
}

/** Of a page at OCW, without slashes at its ends. */
export const path = z
  .string('must be text')
  .check(z.maxLength(2048, 'is longer than 2048 characters'), z.regex(PATH, 'is no path'));

const kind = z.enum(['youtube', 'ocw', 'archive', 'itunes', 'file'], 'is no kind of place');

const WRONG_ID = { path: ['id'], error: 'is no id of its kind of place' };

const refFields = {
  kind,
  id: z.string('must be text').check(z.maxLength(2048, 'is longer than 2048 characters')),
};

export const sourceRef = z.object(refFields, 'must name a place').check(z.refine(isRef, WRONG_ID));

export const origin = z.object(
  {
    kind: z.enum(['seed', 'ocw', 'article', 'pack', 'student'], 'is no kind of origin'),
    from: line,
  },
  'must say where the fact is known from',
);

export const source = z
  .object(
    {
      ...refFields,
      // Seconds; negative for a copy that starts earlier.
      offset: z
        .number('must be a number of seconds')
        .check(
          z.minimum(-LONGEST_RECORDING, 'is more than a day'),
          z.maximum(LONGEST_RECORDING, 'is more than a day'),
        ),
      retired: z.boolean('must be true or false'),
      origin,
    },
    'must be a source',
  )
  .check(z.refine(isRef, WRONG_ID));

export const richText = list(
  z.object({
    text: z.string('must be text').check(z.maxLength(20_000, 'is longer than 20000 characters')),
    href: z.nullable(address),
  }),
  500,
);

function isLectureId(id: string): boolean {
  const [, place, rest = ''] = /^(youtube|archive|file):(.*)$/s.exec(id) ?? [];
  if (place === 'youtube') return YOUTUBE_ID.test(rest);
  if (place === 'file') return PATH.test(rest);
  return place === 'archive' && rest.includes('/') && ARCHIVE_ID.test(rest);
}

function isRef(ref: { kind: keyof typeof REF_IDS; id: string }): boolean {
  return REF_IDS[ref.kind].test(ref.id);
}
