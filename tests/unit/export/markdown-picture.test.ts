import { describe, expect, test } from 'vitest';
import { noteItem } from '../../../lib/export/markdown-note';
import { english } from '../../english';
import { sampleNote, samplePicture } from '../storage/sample';

const IMAGE = '![Picture of the video at 12:34](data:image/webp;base64,AQL/)';

describe('a picture in Markdown', () => {
  test.each([
    ['words', 'The kite'],
    ['a mark', ''],
    ['a list', '- one\n- two'],
    ['a fence left open', '```\ncode'],
  ])('stands in the item of its note, after %s, as a data address', (_, text) => {
    const note = sampleNote({ text });
    const plain = noteItem(note, null, '12:34', english.say);
    const item = noteItem(note, samplePicture(), '12:34', english.say);
    expect(item).toBe(`${plain}\n\n  ${IMAGE}`);
  });
});
