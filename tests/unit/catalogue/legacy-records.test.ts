// All real records at hand, from several exporters.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLegacyRecord } from '../../../lib/catalogue/legacy-record';

const FOLDER = '../shared/data/legacy-records';
const MAP = '../shared/data/legacy-map.jsonl';
const isHere = existsSync(FOLDER) && existsSync(MAP);
if (!isHere) console.log(`${FOLDER} is not here: the real legacy records are not tested`);

/** What is known of a record from elsewhere: OCW's current data. */
interface Known {
  uid: string;
  legacy_url: string;
  course_slug: string;
  youtube_id: string;
}

describe.skipIf(!isHere)('the real legacy records', () => {
  const files = isHere
    ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.md'),
      )
    : [];
  const results = files.map((file) => ({
    file,
    text: readFileSync(`${FOLDER}/${file}`, 'utf8'),
    ...parseLegacyRecord(file, readFileSync(`${FOLDER}/${file}`, 'utf8')),
  }));
  const taken = results.filter((result) => result.ok);

  it('are taken, but for the three whose recording is at neither place', () => {
    const refused = results.filter((result) => !result.ok).map((result) => result.refusal);
    expect(taken).toHaveLength(151);
    expect(refused.map(({ file }) => file.split('/').at(-1)).sort()).toEqual([
      'do-it-yourself-biology.md',
      'do-it-yourself-biology.md',
      'the-implications-of-synthetic-biology.md',
    ]);
    for (const { field, reason } of refused) {
      expect(field).toBe('embedded_media');
      expect(reason).toContain('only: Video-TechTV-Stream');
    }
  });

  it('agree with what OCW says of them today', () => {
    const known = new Map(
      readFileSync(MAP, 'utf8')
        .trim()
        .split('\n')
        .map((line): Known => JSON.parse(line))
        .map((one) => [one.uid, one]),
    );
    const compared = taken.flatMap(({ record }) => {
      const its = known.get(record.uid.replaceAll('-', ''));
      return its === undefined ? [] : [{ record, its }];
    });
    expect(compared.length).toBeGreaterThan(100);
    for (const { record, its } of compared) {
      expect(record.lecture).toBe(`youtube:${its.youtube_id}`);
      expect(record.course).toBe(its.course_slug);
      expect(`https://ocw.mit.edu/${record.page.id}`).toBe(its.legacy_url);
    }
  });

  it('keep every Archive file and every iTunes episode they name', () => {
    for (const { file, text, record } of taken) {
      const hasArchive = /archive\.org\/\S+\.mp4/.test(text);
      const episode = /itunes\S+\?i=(\d+)/.exec(text)?.[1];
      expect(record.media.archive !== null, file).toBe(hasArchive);
      expect(record.media.itunes?.names === 'episode', file).toBe(episode !== undefined);
      if (episode) expect(record.media.itunes?.ref.id).toMatch(new RegExp(`i=${episode}$`));
    }
  });

  it('lose neither label nor speaker', () => {
    for (const { file, text, record } of taken) {
      const names = /strong>[^<]*(?:Speaker|Instructor)[^<]*</i.test(text);
      expect(record.speakers.length > 0, file).toBe(names);
      for (const span of record.description) expect(span.text).not.toMatch(/^Description|<|&\w+;/);
    }
  });
});
