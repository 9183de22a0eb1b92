// @vitest-environment happy-dom
// Every kind of irregularity found in OCW's data, on real rows.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldVideos } from '../../../../lib/catalogue/learn/fold-videos';
import { parseVideoData, type VideoData } from '../../../../lib/catalogue/learn/video-data';
import type { Problem } from '../../../../lib/domain/learned-course';
import { parseHtml } from './disk-site';

const FILE = '../shared/data/surprises.jsonl';
const isHere = existsSync(FILE);
if (!isHere) console.log(`${FILE} is not here: real irregularities are not tested`);

interface Row {
  course: string;
  resource: string;
  uid: string;
  youtube_id: string | null;
  title: string | null;
  start: unknown;
  end: unknown;
  archive_url: string | null;
  thumbnail: string | null;
  draft: boolean | null;
}

interface Surprise {
  case: string;
  rows: Row[];
}

const surprises: Surprise[] = isHere
  ? readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line): Surprise => JSON.parse(line))
  : [];

/** The row as OCW's JSON has it. */
function read(row: Row): { video: VideoData | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const data = {
    content_type: 'resource',
    resourcetype: 'Video',
    uid: row.uid,
    title: row.title,
    draft: row.draft,
    start_time: row.start,
    end_time: row.end,
    video_metadata: { youtube_id: row.youtube_id },
    video_files: { archive_url: row.archive_url, video_thumbnail_file: row.thumbnail },
  };
  const report = (problem: Problem) => problems.push(problem);
  return { video: parseVideoData(data, row.resource, { parseHtml, report }), problems };
}

function rowsOf(name: string): Row[] {
  return surprises.filter((one) => one.case === name).flatMap(({ rows }) => rows);
}

function fold(rows: Row[]) {
  return foldVideos(
    rows.flatMap((row) => {
      const { video } = read(row);
      return video === null ? [] : [{ video, page: row.resource, place: 'gallery' }];
    }),
    () => {},
  );
}

/** Rows of these kinds have nothing to play: no YouTube id, no file at the Archive. */
const UNPLAYABLE = ['no-youtube-id', 'captions-empty-string', 'title-is-filename', 'orphan'];

describe.skipIf(!isHere)('the real irregularities', () => {
  it('are all known', () => {
    expect([...new Set(surprises.map((one) => one.case))].sort()).toEqual([
      'archive-odd-form',
      'captions-empty-string',
      'draft',
      'id-starts-with-dash-or-underscore',
      'no-youtube-id',
      'orphan',
      'pure-duplicate',
      'same-id-in-several-courses',
      'slug-degenerate',
      'slug-uppercase',
      'start-only',
      'start>=end',
      'thumbnail-of-other-video',
      'thumbnail-whitespace',
      'time-is-int',
      'title-is-filename',
      'title-whitespace',
      'uid-twice-in-repo',
      'whole-and-clips',
    ]);
  });

  it('are read or told: no row is lost in silence', () => {
    for (const { case: name, rows } of surprises) {
      for (const row of rows) {
        const { video, problems } = read(row);
        if (row.draft) expect(video, row.resource).toBeNull();
        else if (video === null) {
          expect(UNPLAYABLE, row.resource).toContain(name);
          expect(problems, row.resource).toMatchObject([{ field: 'video_metadata.youtube_id' }]);
        } else {
          expect(video.uid).toBe(row.uid);
          expect(video.title).toBe(video.title.trim().replace(/\s+/g, ' '));
          if (row.youtube_id) {
            expect(video.recording).toEqual({ kind: 'youtube', id: row.youtube_id.trim() });
          }
        }
      }
    }
  });

  it('drafts are left out', () => {
    const rows = rowsOf('draft');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(read(row)).toEqual({ video: null, problems: [] });
  });

  it('pure duplicates fold into one listing with both pages', () => {
    const duplicates = surprises.filter((one) => one.case === 'pure-duplicate');
    expect(duplicates.length).toBeGreaterThan(10);
    for (const { rows } of duplicates) {
      const [one, ...others] = fold(rows);
      expect(others).toEqual([]);
      expect(one?.video.uid).toBe(rows[0]?.uid);
      expect(one?.pages).toEqual(rows.map(({ resource }) => resource));
    }
  });

  it('a uid in two files is one listing', () => {
    for (const row of rowsOf('uid-twice-in-repo')) {
      expect(fold([row, { ...row, resource: 'other' }])).toMatchObject([
        { pages: [row.resource, 'other'] },
      ]);
    }
  });

  it('a recording and its clips are one lecture with a range for each clip', () => {
    const groups = surprises.filter((one) => one.case === 'whole-and-clips');
    for (const { rows } of groups) {
      for (const { video } of fold(rows)) {
        expect(video.recording.id).toBe(rows[0]?.youtube_id);
        if (video.end !== null) expect(video.end).toBeGreaterThan(video.start ?? 0);
      }
    }
  });

  it('a start without an end plays to the end; nought is no start', () => {
    for (const row of rowsOf('start-only')) {
      const seconds = Number(String(row.start).trim().replace(/o/gi, '0'));
      expect(read(row).video).toMatchObject({ start: seconds || null, end: null });
    }
  });

  it('an end before its start is no clip; a number is a time', () => {
    for (const row of rowsOf('start>=end')) {
      expect(read(row).video).toMatchObject({ start: null, end: null });
    }
    for (const row of rowsOf('time-is-int')) expect(read(row).problems).toEqual([]);
  });

  it('an odd address of the Archive names its item and file; the page of an item names none', () => {
    const odd = rowsOf('archive-odd-form');
    expect(odd.length).toBeGreaterThan(10);
    for (const row of odd) {
      const [, file] =
        /\/(?:items|download)\/([^/]+\/.+\.\w+)$/.exec(row.archive_url?.trim() ?? '') ?? [];
      const expected = /archive\.org/.test(row.archive_url ?? '') ? (file ?? null) : null;
      expect(read(row).video?.archive?.id ?? null, row.archive_url ?? '').toBe(expected);
    }
  });

  it('a thumbnail never decides which recording it is', () => {
    for (const row of [...rowsOf('thumbnail-of-other-video'), ...rowsOf('thumbnail-whitespace')]) {
      expect(row.thumbnail).not.toContain(`/vi/${row.youtube_id}/`);
      expect(read(row).video?.recording.id).toBe(row.youtube_id);
    }
  });

  it('one recording in several courses has one id', () => {
    for (const { rows } of surprises.filter((one) => one.case === 'same-id-in-several-courses')) {
      expect(new Set(rows.map((row) => read(row).video?.recording.id)).size).toBe(1);
    }
  });
});
