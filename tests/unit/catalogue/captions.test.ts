// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import { learnCourse } from '../../../lib/catalogue/learn/learn-course';
import { viewLecture } from '../../../lib/catalogue/lecture-view';
import { mergeCourses } from '../../../lib/catalogue/merge';
import { parseCatalogue } from '../../../lib/catalogue/schema';
import type { Captions, Course } from '../../../lib/domain/course';
import { learnOptions, madeUpSite } from './learn/disk-site';
import { contentMap, galleryCourse, HOME, SLUG, video } from './learn/made-up-site';
import { course, file, lecture, listing, uid } from './made-up';

const ID = 'youtube:AAAAAAAAAAA';
const english: Captions = { path: 'courses/a/x_AAAAAAAAAAA.vtt', language: 'en' };
const spanish: Captions = { path: 'courses/a/y_AAAAAAAAAAA.vtt', language: 'es' };

async function learn(captions: Record<string, unknown>): Promise<Course> {
  const files = galleryCourse({ video_files: captions });
  files[`${HOME}/content_map.json`] = contentMap({
    'resources/one': 1,
    'resources/captions': 9,
    'video_galleries/lectures': 90,
  });
  return (await learnCourse(SLUG, madeUpSite(files), learnOptions())).course;
}

describe('the captions of a listing', () => {
  it.each([
    [
      'a path',
      { video_captions_file: `${HOME}/f_x.vtt` },
      [{ path: `${HOME.slice(1)}/f_x.vtt`, language: 'und' }],
    ],
    [
      'a resource, which the content map places',
      { video_captions_resource: { content: uid(9), website: SLUG } },
      [{ path: `${HOME.slice(1)}/resources/captions`, language: 'und' }],
    ],
    ['a resource that is in no map', { video_captions_resource: { content: uid(8) } }, []],
    [
      'files in languages',
      { video_captions_resources: [{ file: `${HOME}/f_x.vtt`, language: 'en' }] },
      [{ path: `${HOME.slice(1)}/f_x.vtt`, language: 'en' }],
    ],
    ['nothing', { archive_url: '' }, []],
  ])('are learned from %s', async (_, fields, captions) => {
    const learned = await learn(fields);
    expect(learned.listings.map((one) => one.captions)).toEqual([captions, captions, captions]);
    expect(parseCatalogue(file(learned)).ok).toBe(true);
  });

  it('are those of every record of the same recording and clip', async () => {
    const files = galleryCourse();
    files[`${HOME}/video_galleries/lectures/data.json`] = {
      title: 'L',
      videos: [
        video(1),
        { ...video(1, { video_files: { video_captions_file: `${HOME}/f_x.vtt` } }), uid: uid(2) },
      ],
    };
    const { course: learned } = await learnCourse(SLUG, madeUpSite(files), learnOptions());
    expect(learned.listings.map((one) => one.captions?.length)).toEqual([1]);
  });

  it('are kept when OCW names others, behind those', () => {
    const at = (captions?: Captions[]) =>
      file(course('a', { listings: [listing(1, ID, captions ? { captions } : {})] }));
    const merge = (one: ReturnType<typeof at>, other: ReturnType<typeof at>) =>
      mergeCourses([one, other])[0]?.listings[0]?.captions;
    expect(merge(at([spanish]), at([english, spanish]))).toEqual([spanish, english]);
    expect(merge(at([]), at([english]))).toEqual([english]);
    expect(merge(at(), at([english]))).toEqual([english]);
    expect(merge(at(), at())).toBeUndefined();
    const replaced = file(course('a', { listings: [listing(1, 'youtube:BBBBBBBBBBB')] }));
    expect(merge(replaced, at([english]))).toBeUndefined();
  });

  it('are shown with the recording, whichever of its courses names them', () => {
    const view = (...captions: (Captions[] | undefined)[]) => {
      const courses = captions.map((its, index) =>
        course(`c${index}`, {
          lectures: [lecture(ID)],
          listings: [listing(index + 1, ID, its ? { captions: its } : {})],
        }),
      );
      const catalogue = createCatalogue([file(...courses)]);
      return viewLecture(catalogue, ID, { course: 'c1', listing: null })?.captions;
    };
    expect(view([english], [spanish, english])).toEqual([spanish, english]);
    expect(view([english], undefined)).toEqual([english]);
    expect(view(undefined, [])).toEqual([]);
    expect(view(undefined, undefined)).toBeNull();
  });

  it('of a recording that was put in its place are not its own', () => {
    const other = 'youtube:BBBBBBBBBBB';
    const replaced = [{ lecture: other, start: null, end: null }];
    const catalogue = createCatalogue([
      file(
        course('a', {
          lectures: [lecture(ID), lecture(other)],
          listings: [listing(1, ID, { captions: [english], replaced })],
        }),
      ),
    ]);
    const view = viewLecture(catalogue, other, { course: null, listing: null });
    expect(view).toMatchObject({ id: other });
    expect(view?.captions).toBeNull();
  });
});
