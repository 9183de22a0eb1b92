import * as z from 'zod/mini';

z.config({ jitless: true });

/** Characters. The longest real page has about 500,000, most of it the markup of its players. */
const LONGEST_CONTENT = 3_000_000;
const LONGEST_TEXT = 100_000;

/** OCW writes nothing in three ways (`''`, null, no key), and numbers now and then as numbers. */
function tolerantText(longest: number) {
  return z.pipe(
    z.optional(
      z.nullable(
        z.union(
          [
            z.string().check(z.maxLength(longest, `is longer than ${longest} characters`)),
            z.number(),
          ],
          'is not text',
        ),
      ),
    ),
    z.transform((value): string => (value === undefined || value === null ? '' : String(value))),
  );
}

export const text = tolerantText(LONGEST_TEXT);

/** Rendered HTML. */
export const content = tolerantText(LONGEST_CONTENT);

export const flag = z.pipe(
  z.optional(z.nullable(z.boolean('is neither true nor false'))),
  z.transform((value): boolean => value ?? false),
);

/** A list whose entries are looked at one by one; `''` and null are empty ones. */
export const entries = z.pipe(
  z.optional(z.nullable(z.union([z.array(z.unknown()), z.literal('')], 'is no list'))),
  z.transform((value): unknown[] => (Array.isArray(value) ? value : [])),
);

/** A group of fields that may be missing. */
export function group<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.optional(z.nullable(z.object(shape, 'is no group of fields')));
}
