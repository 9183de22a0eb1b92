// What a plain search of OCW's files finds, which learning must find as well.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Course, Listing } from '../../../../lib/domain/course';
import { OCW } from './disk-site';

export interface Row {
  uid: string;
  title: string;
  id: string;
  start: number | null;
  end: number | null;
  /** The path of its captions, without a slash before it; empty when OCW has none. */
  captions: string;
}

/** The published videos of a course, by the path of their pages. */
export function findVideos(slug: string): Map<string, Row> {
  const folder = `${OCW}/courses/${slug}/resources`;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    names.flatMap((name): [string, Row][] => {
      if (!existsSync(`${folder}/${name}/data.json`)) return [];
      const data = JSON.parse(readFileSync(`${folder}/${name}/data.json`, 'utf8'));
      if (data.resourcetype !== 'Video' || data.draft || !data.video_metadata.youtube_id) return [];
      const row = {
        uid: data.uid,
        title: data.title,
        id: data.video_metadata.youtube_id,
        start: Number(data.start_time) || null,
        end: Number(data.end_time) || null,
        captions: (data.video_files.video_captions_file ?? '').slice(1),
      };
      return [[`courses/${slug}/resources/${name}`, row]];
    }),
  );
}

/** The videos that each gallery and page links or plays, in its order. */
export function findPlaces(slug: string, videos: Map<string, Row>): Map<string, string[]> {
  const root = `${OCW}/courses/${slug}`;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?:pages|video_galleries)\/.*data\.json$/.test(file),
  );
  return new Map(
    files.map((file) => {
      const { content } = JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
      const links = [...String(content ?? '').matchAll(/href="\/(courses\/[^"#]*?)\/?["#]/g)];
      const paths = links.map(([, path = '']) => path).filter((path) => videos.has(path));
      return [file, [...new Set(paths)]];
    }),
  );
}

export function listingAt(course: Course, path: string): Listing[] {
  return course.listings.filter(({ sources }) => sources.some((source) => source.id === path));
}

/** What the course says wrongly, or not at all, of the videos that its pages show. */
export function findMissed(course: Course, videos: Map<string, Row>, shown: Iterable<string>) {
  return [...shown].flatMap((path) => {
    const row = videos.get(path);
    const found = listingAt(course, path);
    const [one] = found;
    const isRight =
      found.length === 1 &&
      one?.lecture === `youtube:${row?.id}` &&
      one.start === row?.start &&
      one.end === row?.end;
    return isRight ? [] : [{ path, row, found }];
  });
}
