import { describe, expect, it } from 'vitest';
import { MAXIMUM_BACKUP, parseBackup } from '../../../lib/export/backup';
import { BackupError } from '../../../lib/export/backup-error';
import { CORRECTION, FILE, NAME } from './sample-backup';

function refusal(text: string): Pick<BackupError, 'reason' | 'message'> {
  try {
    parseBackup(text);
  } catch (error) {
    if (error instanceof BackupError) return { reason: error.reason, message: error.message };
    throw error;
  }
  throw new Error('It was taken.');
}

function withId(id: string) {
  return NAME.sources.map((source) => ({ ...source, id }));
}

/** The item before the broken one: another of its kind. */
function toFirst(list: string, item: object | undefined): object | undefined {
  if (list === 'corrections') {
    const listing = '00000000-0000-0000-0000-000000000002';
    return { ...CORRECTION, listing, id: CORRECTION.id.replace(CORRECTION.listing, listing) };
  }
  const isLecture = list === 'ownLectures' || list === 'names';
  return { ...item, id: isLecture ? 'youtube:firstfirst_' : 'first' };
}

describe('a file that is no sound backup is refused', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\ufeff', 'empty'],
    ['another text', 'Dear diary', 'not-json'],
    ['broken JSON', '{"format":lectern}', 'not-json'],
    ['a JSON list', '[]', 'foreign'],
    ['a JSON value', 'null', 'foreign'],
    ['another program’s JSON', '{"version":1,"notes":[]}', 'foreign'],
    ['a course pack', '{"format":"lectern-catalogue","version":1,"courses":[]}', 'foreign'],
    ['a newer version', JSON.stringify({ ...FILE, version: 5 }), 'newer'],
    ['a version that is none', JSON.stringify({ ...FILE, version: '1' }), 'damaged'],
    ['more than any student writes', ' '.repeat(MAXIMUM_BACKUP + 1), 'too-large'],
    [
      'deep nesting',
      `{"format":"lectern-backup","version":1,"notes":${'['.repeat(100_000)}`,
      'truncated',
    ],
  ])('%s', (_what, text, reason) => {
    expect(refusal(text).reason).toBe(reason);
  });

  it.each([
    ['notes', { time: undefined }, 'note 2 time missing'],
    ['notes', { time: null }, 'note 2 time not-number'],
    ['notes', { time: '754' }, 'note 2 time not-number'],
    ['notes', { time: -1 }, 'note 2 time too-low'],
    ['notes', { end: -1 }, 'note 2 end too-low'],
    ['notes', { time: 1e300 }, 'note 2 time too-high'],
    ['notes', { time: 360_000.5 }, 'note 2 time too-high'],
    ['notes', { end: 360_001 }, 'note 2 end too-high'],
    ['notes', { end: 753 }, 'note 2 end before-time'],
    ['notes', { end: undefined }, 'note 2 end missing'],
    ['notes', { text: 7 }, 'note 2 text not-text'],
    ['notes', { text: 'x'.repeat(2_000_001) }, 'note 2 text too-long'],
    ['notes', { kind: 'idea' }, 'note 2 kind not-kind'],
    ['notes', { id: '' }, 'note 2 id not-id'],
    ['notes', { id: 'x'.repeat(65) }, 'note 2 id not-id'],
    ['notes', { lecture: 'RPSt0o3yRhI' }, 'note 2 lecture not-lecture'],
    ['notes', { lecture: `youtube:${'x'.repeat(1001)}` }, 'note 2 lecture not-lecture'],
    ['notes', { lecture: 'youtube:RPSt0o3yRhI/' }, 'note 2 lecture not-lecture'],
    ['notes', { lecture: 'archive:a/../../b' }, 'note 2 lecture not-lecture'],
    ['notes', { lecture: 'archive:item' }, 'note 2 lecture not-lecture'],
    ['notes', { lecture: 'file:a//b.mp4' }, 'note 2 lecture not-lecture'],
    ['notes', { lecture: 'file:a\\..\\b' }, 'note 2 lecture not-lecture'],
    ['drafts', { time: 1e300 }, 'draft 2 time too-high'],
    ['drafts', { end: 191 }, 'draft 2 end before-time'],
    ['drafts', { kind: undefined }, 'draft 2 kind missing'],
    ['drafts', { caret: -1 }, 'draft 2 caret too-low'],
    ['drafts', { caret: 0.5 }, 'draft 2 caret not-whole'],
    ['versions', { revision: 2, time: -1 }, 'version 2 time too-low'],
    ['versions', { revision: 2, note: '../x' }, 'version 2 note not-id'],
    ['versions', { revision: 1 }, 'version 2 revision twin'],
    ['pictures', { type: 'image/svg+xml' }, 'picture 2 type not-picture'],
    ['pictures', { type: undefined }, 'picture 2 type missing'],
    ['pictures', { bytes: 'UklGR' }, 'picture 2 bytes not-picture'],
    ['pictures', { bytes: '<svg>===' }, 'picture 2 bytes not-picture'],
    ['pictures', { bytes: 'A'.repeat(5_333_340) }, 'picture 2 bytes too-long'],
    ['pictures', { width: 0 }, 'picture 2 width too-low'],
    ['pictures', { height: 1e9 }, 'picture 2 height too-high'],
    ['pictures', { id: 'first' }, 'picture 2 id twin'],
    ['ownLectures', { id: 'archive:./b' }, 'own-lecture 2 id not-lecture'],
    ['notes', { revision: 0 }, 'note 2 revision too-low'],
    ['notes', { revision: 1.5 }, 'note 2 revision not-whole'],
    ['notes', { revision: 1_000_000_001 }, 'note 2 revision too-high'],
    ['notes', { revision: Number.MAX_SAFE_INTEGER }, 'note 2 revision too-high'],
    ['versions', { revision: 1_000_000_001 }, 'version 2 revision too-high'],
    ['corrections', { revision: 1_000_000_001 }, 'correction 2 revision too-high'],
    ['notes', { revision: 1e300 }, 'note 2 revision not-whole'],
    ['notes', { createdAt: 'yesterday' }, 'note 2 createdAt not-date'],
    ['notes', { updatedAt: '2026-03-01' }, 'note 2 updatedAt not-date'],
    ['notes', { deletedAt: '2026-13-01T12:00:00.000Z' }, 'note 2 deletedAt not-date'],
    ['notes', { id: 'first' }, 'note 2 id twin'],
    ['drafts', { title: 'x'.repeat(1_001) }, 'draft 2 title too-long'],
    ['drafts', { id: 'first' }, 'draft 2 id twin'],
    ['ownLectures', { title: null }, 'own-lecture 2 title not-text'],
    ['ownLectures', { id: 'youtube:firstfirst_' }, 'own-lecture 2 id twin'],
    ['corrections', { course: '../x' }, 'correction 2 course not-id'],
    ['corrections', { listing: 'x' }, 'correction 2 listing not-id'],
    ['corrections', { belongs: 'yes' }, 'correction 2 belongs not-boolean'],
    ['corrections', { belongs: undefined }, 'correction 2 belongs missing'],
    ['corrections', { revision: 0 }, 'correction 2 revision too-low'],
    ['corrections', { updatedAt: 'then' }, 'correction 2 updatedAt not-date'],
    ['corrections', { subject: { type: 'lecture' } }, 'correction 2 subject.type not-kind'],
    ['corrections', { id: 'another' }, 'correction 2 id not-id'],
    ['names', { title: 'x'.repeat(1_001) }, 'name 2 title too-long'],
    ['names', { position: 0.5 }, 'name 2 position not-whole'],
    ['names', { course: { slug: 'a' } }, 'name 2 course.number missing'],
    ['names', { sources: [{}] }, 'name 2 sources.0.kind missing'],
    ['names', { sources: withId('a/../../b') }, 'name 2 sources.0.id not-id'],
    ['names', { sources: withId('') }, 'name 2 sources.0.id not-id'],
    ['names', { id: 'youtube:firstfirst_' }, 'name 2 id twin'],
  ] as const)('one of the %s with another %j', (list, change, message) => {
    const [item] = FILE[list];
    const first = toFirst(list, item);
    const text = JSON.stringify({ ...FILE, [list]: [first, { ...item, ...change }] });
    expect(refusal(text).message).toBe(`The backup: damaged ${message}`);
  });

  it('numbers that JSON can write and a clock cannot show', () => {
    const text = JSON.stringify(FILE).replace('754', '1e999');
    expect(refusal(text).message).toBe('The backup: damaged note 1 time not-number');
    expect(refusal(JSON.stringify(FILE).replace('754', 'NaN')).reason).toBe('not-json');
  });

  it.each([
    [{ notes: undefined }, 'file notes missing'],
    [{ notes: {} }, 'file notes not-list'],
    [{ notes: [null] }, 'note 1 not-object'],
    [{ settings: [] }, 'file settings not-object'],
    [{ exportedAt: 5 }, 'file exportedAt not-text'],
  ])('the file around them with %j', (change, message) => {
    expect(refusal(JSON.stringify({ ...FILE, ...change })).message).toBe(
      `The backup: damaged ${message}`,
    );
  });

  it('a backup that breaks off anywhere', () => {
    const text = JSON.stringify(FILE, null, 2);
    for (let length = 1; length < text.length; length += 1)
      expect(refusal(text.slice(0, length)).reason).toBe('truncated');
  });
});
