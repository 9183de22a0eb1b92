import { describe, expect, test } from 'vitest';
import { listDiffering, listMissing, type OwnTranscript } from '../../../lib/domain/transcript';

const HERE: OwnTranscript = {
  lecture: 'youtube:odj5VnTI490',
  language: 'en',
  offset: 0,
  cues: [{ start: 1, end: 2, text: 'Lead users' }],
};

describe('transcripts of a file', () => {
  test.each<[string, Partial<OwnTranscript>]>([
    ['other words', { cues: [{ start: 1, end: 2, text: 'Lead losers' }] }],
    ['more words', { cues: [...HERE.cues, { start: 2, end: 3, text: 'build' }] }],
    ['other times', { cues: [{ start: 1, end: 2.5, text: 'Lead users' }] }],
    ['another offset', { offset: 0.5 }],
  ])('that have %s differ, and are not missing', (_, change) => {
    const theirs = { ...HERE, ...change };
    expect(listDiffering([theirs], [HERE])).toEqual([theirs]);
    expect(listMissing([theirs], [HERE])).toEqual([]);
  });

  test('that are the same, or that are missing here, do not differ', () => {
    const german = { ...HERE, language: 'de' };
    expect(listDiffering([structuredClone(HERE), german], [HERE])).toEqual([]);
    expect(listMissing([german], [HERE])).toEqual([german]);
  });
});
