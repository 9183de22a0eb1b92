import { parse } from 'yaml';
import * as z from 'zod/mini';
import { address, date, line, list, slug, uid } from './schema-fields';
import { YOUTUBE_ID } from './youtube-address';

/** A path below the course, or one part of an address. */
const path = z.string().check(z.regex(/^[\w./-]{1,300}$/));

const video = z.strictObject({
  title: line,
  youtube: z.string().check(z.regex(YOUTUBE_ID)),
  /** `seen`: the year in which OCW's data named the file. */
  archive: z.strictObject({ file: path, seen: z.number() }),
  speakers: list(line, 50),
  related: list(
    z.strictObject({
      kind: z.enum(['related-video', 'related-reading']),
      title: line,
      by: z.nullable(line),
      address,
    }),
    50,
  ),
});

const listing = z.strictObject({
  uid,
  /** Last part of its current and its legacy address. */
  name: path,
  session: line,
  slides: z.strictObject({ name: path, title: line }),
  /** Null where a record says it all. */
  video: z.nullable(video),
});

const reading = z.strictObject({
  session: line,
  authors: list(line, 50),
  title: line,
  address: z.optional(address),
  container: z.optional(line),
  containerAddress: z.optional(address),
  part: z.optional(line),
  /** What ends the reference: volume and pages, or the publisher, and the date in words. */
  imprint: line,
  published: date,
  more: z.optional(list(z.strictObject({ text: line, address }), 10)),
});

const courseFacts = z.strictObject({
  slug,
  number: line,
  title: line,
  term: z.nullable(line),
  year: z.nullable(z.number()),
  instructors: list(line, 100),
  department: path,
  shortAddress: path,
  /** Name of the section under which the legacy site kept the listings. */
  section: path,
  /** The page whose text maps the listings to sessions. */
  gallery: path,
  readingsPage: path,
  sessions: list(z.strictObject({ label: line, topic: line }), 500),
  listings: list(listing, 2_000),
  readings: list(reading, 2_000),
});

/** What a maintainer has written down of a course beside its records. */
export type CourseFacts = z.output<typeof courseFacts>;
export type ListingFacts = z.output<typeof listing>;
export type ReadingFacts = z.output<typeof reading>;

/** Reads a facts file; throws with the place of the first fault, since a maintainer's build has to stop there. */
export function parseCourseFacts(yaml: string): CourseFacts {
  return courseFacts.parse(parse(yaml));
}
