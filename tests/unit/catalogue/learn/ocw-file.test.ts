// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { createCatalogue } from '../../../../lib/catalogue/catalogue';
import { learnCourse } from '../../../../lib/catalogue/learn/learn-course';
import { parseCatalogue } from '../../../../lib/catalogue/schema';
import { learnOptions, madeUpSite } from './disk-site';
import { galleryCourse, HOME, SLUG, video } from './made-up-site';

it('a recording that only OCW serves is a lecture of the catalogue, found by its file', async () => {
  const files = galleryCourse();
  const file = `${HOME}/0123_sample.mp4`;
  files[`${HOME}/video_galleries/lectures/data.json`] = {
    title: 'L',
    videos: [video(1, { video_metadata: { youtube_id: '' }, file })],
  };
  const { course } = await learnCourse(SLUG, madeUpSite(files), learnOptions());
  const result = parseCatalogue({ format: 'lectern-catalogue', version: 1, courses: [course] });
  const catalogue = createCatalogue(result.ok ? [result.file] : []);
  const found = catalogue.find({ kind: 'file', id: file.slice(1) });
  expect(found).toMatchObject({ type: 'lecture', lecture: `file:${file.slice(1)}` });
});
