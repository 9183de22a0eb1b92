// Captions as they are found: real WebVTT and SubRip is careless, and a student can drop anything.
import { chromium, expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import type { Cue } from '../../lib/domain/transcript';
import { findChromium } from '../browser/find-browser';
import { ONE, READ, REFUSED } from './captions-cases';
import { loadReader, type Read } from './captions-reader';

let page: Page;
let read: (file: string | number[]) => Promise<Read>;

test.beforeAll(async () => {
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  page = await browser.newPage();
  read = await loadReader(page);
});

test.afterAll(() => page.context().browser()?.close());

for (const [name, file, cues] of READ) {
  test(`are read: ${name}`, async () => {
    expect(await read(file)).toEqual(cues);
  });
}

for (const [name, file, reason] of REFUSED) {
  test(`are refused: ${name}`, async () => {
    expect(await read(file)).toBe(reason);
  });
}

test('more than any recording has is refused before it is read', async () => {
  const reasons = await page.evaluate(async () => {
    const wasRead: string[] = [];
    class Huge extends Blob {
      override get size() {
        return 50_000_000;
      }
      override async arrayBuffer() {
        wasRead.push('read');
        return super.arrayBuffer();
      }
    }
    const refusal = await captions.readCaptions(new Huge([''])).catch(({ reason }) => reason);
    return { refusal, wasRead };
  });
  expect(reasons).toEqual({ refusal: 'too-large', wasRead: [] });
  const many = Array.from(
    { length: 50_001 },
    (_, index) => `${index % 999}:00 --> ${index % 999}:01\na`,
  );
  expect(await read(many.join('\n\n'))).toBe('too-large');
});

test('words in other encodings are read as they were written', async () => {
  const utf16 = [...Buffer.from('\uFEFF00:01.000 --> 00:02.000\nÉtude', 'utf16le')];
  expect(await read(utf16)).toEqual([{ ...ONE, text: 'Étude' }]);
  const windows = [...Buffer.from('00:01.000 --> 00:02.000\n\xc9tude \x96 one', 'latin1')];
  expect(await read(windows)).toEqual([{ ...ONE, text: 'Étude – one' }]);
});

test('whatever was written is read again: times, words and order', async () => {
  const word = fc
    .stringMatching(/^[a-z0-9<>&{}'"=:.–é字-]{1,12}$/)
    .filter((text) => !/^\d+$|[<{&>]/.test(text));
  const cue = fc
    .record({
      start: fc.integer({ min: 0, max: 359_000_000 }),
      length: fc.integer({ min: 0, max: 20_000 }),
      text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    })
    .filter(({ text }) => !/-->|^NOTE\b/.test(text));
  const style = fc.record({
    end: fc.constantFrom('\n', '\r\n', '\r'),
    comma: fc.boolean(),
    header: fc.constantFrom('', 'WEBVTT', '\uFEFFWEBVTT\n', 'WEBVTT - x\nKind: captions\n'),
    settings: fc.constantFrom('', ' align:start', ' line:0 position:20%'),
    numbered: fc.boolean(),
  });
  const properties = fc.asyncProperty(
    fc.array(cue, { minLength: 1, maxLength: 30 }),
    style,
    async (cues, given) => {
      const blocks = cues.map(({ start, length, text }, index) => {
        const times = `${toClock(start, given.comma)} --> ${toClock(start + length, given.comma)}${given.settings}`;
        return `${given.numbered ? `${index + 1}\n` : ''}${times}\n${text}\n`;
      });
      const file = `${given.header}\n${blocks.join('\n')}`.replaceAll('\n', given.end);
      const wanted = cues
        .map(({ start, length, text }) => ({
          start: start / 1000,
          end: (start + length) / 1000,
          text,
        }))
        .map(toKey)
        .sort();
      const found = await read(file);
      if (!Array.isArray(found)) throw new Error(found);
      expect(found.map(toKey).sort()).toEqual(wanted);
      expect(found.map(({ start }) => start)).toEqual(
        found.map(({ start }) => start).sort((one, other) => one - other),
      );
    },
  );
  await fc.assert(properties, { numRuns: 60 });
});

test('whatever it is given, it gives cues in order or says why not', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      'WEBVTT',
      '\n\n',
      '\r',
      '-->',
      '->',
      '00:01.000',
      '-1:00',
      '99999:99:99',
      '<v ',
      '</',
      '{\\',
      '&#0;',
      '&',
      'NOTE',
      'STYLE',
      '\0',
      '\uD800',
      '1',
    ),
    fc.string({ maxLength: 8, unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
      const found = await read(parts.join(''));
      if (!Array.isArray(found))
        return expect(['no-cues', 'web-page', 'not-text']).toContain(found);
      let before = 0;
      for (const { start, end, text } of found) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        before = start;
      }
    }),
    { numRuns: 200 },
  );
});

test('a file that is made to take long does not', async () => {
  for (const part of ['<a', '{\\', '\t', '0:', ' ->', '-->\n', '&', '1\n', '<', '\n \n']) {
    const long = part.repeat(1_000_000 / part.length);
    const began = Date.now();
    await read(`WEBVTT\n\n00:01.000 --> 00:02.000${long}\n${long}`);
    expect(Date.now() - began, JSON.stringify(part)).toBeLessThan(5_000);
  }
});

test('a list with one time and many lines does not take long either', async () => {
  const began = Date.now();
  const found = await read(`0:01 So\n${'it goes on\n'.repeat(100_000)}`);
  expect(Date.now() - began).toBeLessThan(5_000);
  expect(Array.isArray(found) && found.length).toBeGreaterThan(500);
});

test('words of several minutes are several cues, and none is lost', async () => {
  const words = Array.from({ length: 1_500 }, (_, at) => `word${at}`).join(' ');
  const found = await read(`0:10 ${words}\n5:10 ${'x'.repeat(1_999)}🪁${'y'.repeat(3_000)}`);
  if (!Array.isArray(found)) throw new Error(`Refused: ${found}`);
  const texts = found.map(({ text }) => text);
  expect(texts.every((text) => text.length <= 2_000 && text.isWellFormed())).toBe(true);
  const early = found.filter(({ start }) => start < 310);
  expect(early.map(({ text }) => text).join(' ')).toBe(words);
  expect(early[0]).toMatchObject({ start: 10, end: early[1]?.start });
  expect(early.at(-1)?.end).toBe(310);
  expect(texts.slice(early.length).join('')).toBe(`${'x'.repeat(1_999)}🪁${'y'.repeat(3_000)}`);
});

function toClock(milliseconds: number, comma: boolean): string {
  const whole = Math.floor(milliseconds / 1000);
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const clock = `${pad(Math.floor(whole / 3600))}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
  return `${clock}${comma ? ',' : '.'}${pad(milliseconds % 1000, 3)}`;
}

function toKey({ start, end, text }: Cue): string {
  return `${start.toFixed(3)} ${end.toFixed(3)} ${text}`;
}
