import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
// A sound backup file, for tests to break.
export const NOON = new Date('2026-03-01T12:00:00.000Z');
export const AT = NOON.toISOString();

export const NOTE = {
  id: '0d1b5c1e-93c0-4a55-9f53-1be7e5a0f001',
  lecture: 'youtube:RPSt0o3yRhI',
  time: 754,
  end: null,
  kind: 'question',
  text: 'Why do "users}]" share? \\',
  createdAt: AT,
  updatedAt: AT,
  revision: 1,
  deletedAt: null,
};
export const DRAFT = {
  id: '5f0c9a52-6f0a-4c5e-8d53-0a1f5f0f6a11',
  lecture: 'youtube:RPSt0o3yRhI',
  title: 'Lecture 3',
  time: 192,
  end: 200,
  kind: 'question',
  text: 'Foldit is',
  caret: 6,
  startedAt: AT,
  updatedAt: AT,
};
export const VERSION = {
  note: NOTE.id,
  revision: 1,
  lecture: NOTE.lecture,
  time: 750,
  end: null,
  kind: 'note',
  text: 'Why do',
  updatedAt: AT,
};
export const PICTURE = {
  id: NOTE.id,
  note: NOTE.id,
  lecture: NOTE.lecture,
  time: 754,
  type: 'image/webp',
  width: 1280,
  height: 720,
  bytes: 'UklGRv8=',
  createdAt: AT,
};
const OWN = { id: 'youtube:aaaaaaaaaaa', title: 'A talk', createdAt: AT };
const COURSE = '0-01-made-up-things-fall-2030';
const LISTING = '00000000-0000-0000-0000-000000000001';
export const CORRECTION = {
  id: JSON.stringify([COURSE, LISTING, 'reading', 'Users Rule', null]),
  course: COURSE,
  listing: LISTING,
  subject: { type: 'reading', title: 'Users Rule', part: null },
  belongs: true,
  updatedAt: AT,
  revision: 1,
};
export const NAME = {
  id: 'youtube:RPSt0o3yRhI',
  title: 'Lecture 4',
  course: { slug: COURSE, number: '0.01', title: 'Things', term: 'Fall', year: 2030 },
  listing: LISTING,
  position: 4,
  sources: [
    {
      kind: 'archive',
      id: 'item/file.mp4',
      offset: 0,
      retired: false,
      origin: { kind: 'ocw', from: 'courses/a' },
    },
  ],
};
export const TRANSCRIPT = {
  lecture: NOTE.lecture,
  language: 'en',
  offset: -1.5,
  cues: ['0 1.5 Hello', '1.25 3 "there" 1 2 é'],
};
export const FILE = {
  format: 'lectern-backup',
  version: 4,
  exportedAt: AT,
  notes: [NOTE],
  versions: [VERSION],
  pictures: [PICTURE],
  drafts: [DRAFT],
  ownLectures: [OWN],
  corrections: [CORRECTION],
  names: [NAME],
  transcripts: [TRANSCRIPT],
  settings: { ...DEFAULT_SETTINGS, noteDelay: 5 },
};

/** The same as it is read. */
export const READ_FILE = {
  ...FILE,
  transcripts: [
    {
      ...TRANSCRIPT,
      cues: [
        { start: 0, end: 1.5, text: 'Hello' },
        { start: 1.25, end: 3, text: '"there" 1 2 é' },
      ],
    },
  ],
  pictures: [{ ...PICTURE, bytes: Uint8Array.of(0x52, 0x49, 0x46, 0x46, 0xff).buffer }],
};
