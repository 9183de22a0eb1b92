import { describe, expect, test } from 'vitest';
import { listRefs } from '../../../lib/domain/playback';
import { parseRefKey, refKey, type SourceRef } from '../../../lib/domain/source';

const VIDEO: SourceRef = { kind: 'youtube', id: '-aaaaaaaaa_' };
const FILE: SourceRef = { kind: 'archive', id: 'ITEM/a: b.mp4' };

describe('the key of a ref', () => {
  test.each([VIDEO, FILE])('leads back to it: $id', (ref) => {
    expect(parseRefKey(refKey(ref))).toEqual(ref);
  });

  test.each(['', 'youtube', 'youtube:', 'vimeo:aaa', ':aaa'])('is not %s', (key) => {
    expect(parseRefKey(key)).toBeNull();
  });
});

test('a page names its address, its players, and what plays', () => {
  expect(listRefs({ address: null, players: [VIDEO] }, FILE)).toEqual([VIDEO, FILE]);
  expect(listRefs({ address: FILE, players: [] }, null)).toEqual([FILE]);
  expect(listRefs(null, null)).toEqual([]);
});
