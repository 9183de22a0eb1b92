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
const DRAFT = {
  id: '5f0c9a52-6f0a-4c5e-8d53-0a1f5f0f6a11',
  lecture: 'youtube:RPSt0o3yRhI',
  title: 'Lecture 3',
  time: 192,
  text: 'Foldit is',
  startedAt: AT,
  updatedAt: AT,
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
export const FILE = {
  format: 'lectern-backup',
  version: 2,
  exportedAt: AT,
  notes: [NOTE],
  drafts: [DRAFT],
  ownLectures: [OWN],
  corrections: [CORRECTION],
  names: [NAME],
  settings: { ...DEFAULT_SETTINGS, noteDelay: 5 },
};
