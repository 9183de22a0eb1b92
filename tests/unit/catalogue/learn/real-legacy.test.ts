// @vitest-environment happy-dom
// The legacy addresses of the real courses, of which OCW's uids say what each of them is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../../lib/catalogue/catalogue';
import { toCatalogueFile } from '../../../../lib/catalogue/catalogue-file';
import { learnCourse } from '../../../../lib/catalogue/learn/learn-course';
import { parseLegacyRecord } from '../../../../lib/catalogue/legacy-record';
import type { Course, Listing } from '../../../../lib/domain/course';
import { COURSES, diskSite, isHere, learnOptions, OCW } from './disk-site';

const MAP = '../shared/data/legacy-map.jsonl';
const RECORDS = '../shared/data/legacy-records';
const areHere = isHere && existsSync(MAP) && existsSync(RECORDS);

/** A legacy address and the recording that its uid has today. */
interface Pair {
  slug: string;
  path: string;
  lecture: string;
}

const pairs: Pair[] = (areHere ? readFileSync(MAP, 'utf8').trim().split('\n') : [])
  .map((line) => JSON.parse(line))
  .map((row) => ({
    slug: row.course_slug,
    path: new URL(row.legacy_url).pathname.slice(1),
    lecture: `youtube:${row.youtube_id}`,
  }))
  .filter(({ slug }) => COURSES.includes(slug));

/** What OCW's redirects make of a legacy path where they find nothing. */
function redirect(path: string): string {
  const [root, ...parts] = path.split('/');
  const [slug, , ...rest] = root === 'courses' ? parts.slice(1) : parts;
  return ['courses', slug, 'resources', ...rest].join('/');
}

const courses = new Map<string, Course>();

/** What each path names in a catalogue of one course. */
function count(course: Course, its: Pair[]) {
  const catalogue = createCatalogue([toCatalogueFile([course])]);
  const wrong: string[] = [];
  const counts = { right: 0, course: 0 };
  for (const { path, lecture } of its) {
    const found = catalogue.find({ kind: 'ocw', id: path });
    if (found?.type === 'course') counts.course += 1;
    else if (found?.type === 'lecture' && found.lecture === lecture) counts.right += 1;
    else wrong.push(path);
  }
  return { ...counts, wrong };
}

function countAll(change: (course: Course, pair: Pair) => Course, all = pairs) {
  const results = all.map((pair) => {
    const course = courses.get(pair.slug);
    if (course === undefined) throw new Error(pair.slug);
    return count(change(course, pair), [pair, { ...pair, path: redirect(pair.path) }]);
  });
  return {
    right: results.reduce((sum, { right }) => sum + right, 0),
    course: results.reduce((sum, its) => sum + its.course, 0),
    wrong: results.flatMap(({ wrong }) => wrong),
  };
}

function withListings(course: Course, change: (listings: Listing[]) => Listing[]): Course {
  return { ...course, listings: change(course.listings) };
}

describe.skipIf(!areHere)('legacy addresses of real courses', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    for (const slug of COURSES) {
      const options = learnOptions({ scope: 'everything' });
      courses.set(slug, (await learnCourse(slug, diskSite(), options)).course);
    }
  }, 120_000);

  it('name their lectures: 775 of 776, and one the course', () => {
    expect(pairs).toHaveLength(776);
    // Each as it was and as it is redirected. The one was on a page that shows its video no more.
    expect(countAll((course) => course)).toEqual({ right: 2 * 775, course: 2, wrong: [] });
  });

  it('name the lectures of the records, in whatever way they were exported', () => {
    const files = readdirSync(RECORDS, { recursive: true, encoding: 'utf8' });
    const records = files
      .filter((name) => name.endsWith('.md'))
      .map((name) => parseLegacyRecord(name, readFileSync(`${RECORDS}/${name}`, 'utf8')))
      .flatMap((result) => (result.ok && courses.has(result.record.course) ? result.record : []))
      .map(({ course, page, lecture }) => ({ slug: course, path: page.id, lecture }));
    expect(records).toHaveLength(90);
    expect(countAll((course) => course, records)).toEqual({ right: 180, course: 0, wrong: [] });
  });

  it('name no other lecture where theirs is not known', () => {
    const missing = countAll((course, { lecture }) =>
      withListings(course, (all) => all.filter((listing) => listing.lecture !== lecture)),
    );
    expect(missing).toEqual({ right: 0, course: 2 * 776, wrong: [] });
  });

  it('name no other lecture in a course of which every second is known', () => {
    const half = countAll((course) =>
      withListings(course, (all) => all.filter((_, index) => index % 2 === 0)),
    );
    expect(half.wrong).toEqual([]);
    expect(half.right).toBeGreaterThan(700);
  });

  it('name by title alone none that is not theirs', () => {
    const bare = countAll((course) =>
      withListings(course, (all) => all.map((listing) => ({ ...listing, shownAt: [] }))),
    );
    expect(bare.wrong).toEqual([]);
    expect(bare.right).toBeGreaterThan(700);
  });

  it('of pages and files that are no lectures name the course', () => {
    const wrong = [...courses.values()].flatMap((course) =>
      count(
        course,
        listOthers(course).flatMap((path) =>
          [path, redirect(path)].map((one) => ({ slug: course.slug, path: one, lecture: '' })),
        ),
      ).wrong.filter((path) => !isShown(course, path)),
    );
    expect(wrong).toEqual([]);
  });
});

/** The legacy addresses that the course's pages would have, and the files they link. */
function listOthers(course: Course): string[] {
  const root = `${OCW}/courses/${course.slug}`;
  const legacy = `courses/physics/${course.slug}`;
  const folders = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:pages|video_galleries)\/.+\/data\.json$/.test(file))
    .map((file) => file.replace('/data.json', ''));
  return folders.flatMap((folder) => {
    const page = [legacy, ...folder.split('/').slice(1)].join('/');
    const { content } = JSON.parse(readFileSync(`${root}/${folder}/data.json`, 'utf8'));
    const links = String(content ?? '').matchAll(/href="\/courses\/[^"#]*?\/resources\/([^"#/]+)/g);
    const files = [...new Set([...links].map(([, name = '']) => name))].filter(
      (name) => !isShown(course, `courses/${course.slug}/resources/${name}`),
    );
    const names = files.flatMap((name) => [name, name.replace(/-\d+$/, ''), `${name}.pdf`]);
    return [page, ...names.map((name) => `${page}/${name}`)];
  });
}

function isShown(course: Course, path: string): boolean {
  return course.listings.some(({ sources }) => sources.some(({ id }) => id === path));
}
