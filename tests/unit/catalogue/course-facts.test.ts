// The facts that were written down of the seed course, against OCW's data.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCourseFacts } from '../../../lib/catalogue/course-facts';
import { parseHtml } from '../../../lib/catalogue/rich-text';
import { toPlainText } from '../../../lib/domain/rich-text';
import { readInputs } from '../../../scripts/catalogue/inputs';

const facts = parseCourseFacts(readInputs().facts);
const COURSE = `../shared/data/ocw-site/courses/${facts.slug}`;
const isHere = existsSync(COURSE);
if (!isHere) console.log(`${COURSE} is not here: the facts are not compared with OCW's data`);

const read = (page: string) => JSON.parse(readFileSync(`${COURSE}/${page}/data.json`, 'utf8'));
const text = (page: string) => toPlainText(parseHtml(read(page).content)).replaceAll('\n', ' ');

describe.skipIf(!isHere)('the facts of the seed course', () => {
  it('the course', () => {
    expect(read('.')).toMatchObject({
      course_title: facts.title,
      primary_course_number: facts.number,
      term: facts.term,
      year: String(facts.year),
    });
  });

  it('the sessions of the listings, which the gallery says', () => {
    const sessions = facts.listings.map(({ session }) => session);
    expect(text(facts.gallery)).toContain(
      `correspond to sessions ${sessions.slice(0, -1).join(', ')}, and ${sessions.at(-1)} `,
    );
  });

  it.each(facts.listings)('listing $name', ({ uid, name, slides, video }) => {
    const data = read(`resources/${name}`);
    expect(data.uid).toBe(uid);
    expect(read(`resources/${slides.name}`).title).toBe(slides.title);
    if (video === null) return;
    expect(data.title).toBe(video.title);
    expect(data.video_metadata.youtube_id).toBe(video.youtube);
    for (const speaker of video.speakers) expect(data.content).toContain(speaker);
    for (const related of video.related) {
      for (const fact of [related.title, related.address]) {
        expect(data.related_resources_text).toContain(fact);
      }
    }
  });

  it('the calendar', () => {
    const calendar = text('pages/syllabus');
    for (const { label, topic } of facts.sessions) expect(calendar).toContain(` ${label} ${topic}`);
  });

  it.each(facts.readings)('reading $title', (reading) => {
    const html: string = read(facts.readingsPage).content;
    const quotes = (words: string) => words.replace(/[‘’]/g, "'").replace(/^'/, '');
    expect(quotes(text(facts.readingsPage))).toContain(quotes(reading.title));
    const more = (reading.more ?? []).map(({ address }) => address);
    for (const address of [reading.address, reading.containerAddress, ...more]) {
      if (address) expect(html).toContain(`href="${address.replaceAll('&', '&amp;')}"`);
    }
  });
});
