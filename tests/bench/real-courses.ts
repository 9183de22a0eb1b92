// An index as large as OCW, made of the real videos at hand: each again and again, under other ids.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { parseArchiveAddress } from '../../lib/catalogue/archive-address';
import { ocwOrigin, toSource } from '../../lib/catalogue/build-listing';
import { group } from '../../lib/catalogue/group';
import { parseClipRange } from '../../lib/catalogue/legacy-times';
import { mergeLecture } from '../../lib/catalogue/merge';
import type { CatalogueFile, Course, Lecture } from '../../lib/domain/course';
import { refKey, type SourceRef } from '../../lib/domain/source';

const VIDEOS = '../shared/data/ocw-videos.jsonl';
export const HAS_REAL_VIDEOS = existsSync(VIDEOS);

const text = z.pipe(
  z.unknown(),
  z.transform((value) => (typeof value === 'string' ? value.trim() : '')),
);
const row = z.object({
  course_slug: z.string(),
  course_number: z.string(),
  course_title: z.string(),
  term: text,
  year: text,
  resource_slug: z.string(),
  uid: z.string(),
  title: z.string(),
  youtube_id: text,
  archive_url: text,
  start_time: text,
  end_time: text,
});
type Row = z.infer<typeof row>;

/** The real courses, then copies of them, until there are as many videos as asked for. */
export function repeatRealCourses(videos: number): CatalogueFile {
  const rows = readFileSync(VIDEOS, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const parsed = row.safeParse(JSON.parse(line));
      return parsed.success && parsed.data.youtube_id !== '' ? [parsed.data] : [];
    });
  const byCourse = [...group(rows.map((video): [string, Row] => [video.course_slug, video]))];
  const courses: Course[] = [];
  let count = 0;
  for (let copy = 0; count < videos; copy += 1) {
    for (const [slug, its] of byCourse) {
      if (count >= videos) break;
      const course = toCourse(copy === 0 ? slug : `${slug}-${copy}`, its, copy);
      courses.push(course);
      count += course.listings.length;
    }
  }
  return { format: 'lectern-catalogue', version: 1, courses };
}

function toCourse(slug: string, rows: [Row, ...Row[]], copy: number): Course {
  const [{ course_number: number, course_title: title, term, year }] = rows;
  const lectures = new Map<string, Lecture>();
  const uids = new Set<string>();
  const listings: Course['listings'] = [];
  for (const video of rows) {
    const uid = copy === 0 ? video.uid : otherUid(video.uid, copy);
    if (uids.has(uid)) continue;
    uids.add(uid);
    const page = `courses/${slug}/resources/${video.resource_slug}`;
    const origin = ocwOrigin(page);
    const youtube: SourceRef = {
      kind: 'youtube',
      id: copy === 0 ? video.youtube_id : otherId(video.youtube_id, copy),
    };
    const archive = parseArchiveAddress(video.archive_url);
    const id = refKey(youtube);
    const sources = [youtube, otherArchive(archive, copy)]
      .filter((ref) => ref !== null)
      .map((ref) => toSource(ref, origin));
    const lecture = { id, duration: null, sources };
    lectures.set(id, mergeLecture(lectures.get(id) ?? lecture, lecture));
    listings.push({
      uid,
      lecture: id,
      title: video.title.trim().slice(0, 500) || uid,
      position: listings.length + 1,
      ...parseClipRange(video.start_time, video.end_time),
      description: [],
      speakers: [],
      session: null,
      resources: [],
      sources: [toSource({ kind: 'ocw', id: page }, origin)],
      origin,
    });
  }
  const origin = ocwOrigin(`courses/${slug}`);
  return {
    slug,
    number,
    title,
    term: term || null,
    year: Number(year) || null,
    instructors: [],
    sources: [toSource({ kind: 'ocw', id: `courses/${slug}` }, origin)],
    sessions: [],
    readings: [],
    lectures: [...lectures.values()],
    listings,
    origin,
  };
}

function otherId(id: string, copy: number): string {
  return hash(id, copy).toString('base64url').slice(0, 11);
}

function otherUid(uid: string, copy: number): string {
  const digits = hash(uid, copy).toString('hex');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
}

function otherArchive(ref: SourceRef | null, copy: number): SourceRef | null {
  return ref && { ...ref, id: copy === 0 ? ref.id : ref.id.replace('/', `-${copy}/`) };
}

function hash(text: string, copy: number): Buffer {
  return createHash('sha256').update(`${copy} ${text}`).digest();
}
