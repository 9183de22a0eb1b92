import type { LectureName, LectureView } from '../../lib/domain/lecture-view';
import type { Note } from '../../lib/domain/note';
import type { Origin } from '../../lib/domain/source';

export const ORIGIN: Origin = { kind: 'ocw', from: 'https://ocw.mit.edu/courses/a/' };

export function createNote(change: Partial<Note> = {}): Note {
  return {
    id: 'a',
    lecture: 'youtube:odj5VnTI490',
    time: 754,
    end: null,
    kind: 'note',
    text: 'Users give it away',
    createdAt: '2026-01-01T10:00:00.000Z',
    updatedAt: '2026-01-01T10:00:00.000Z',
    revision: 1,
    deletedAt: null,
    ...change,
  };
}

export function createLectureName(change: Partial<LectureName> = {}): LectureName {
  return {
    id: 'youtube:31iUEuwi740',
    listing: '5f16888b-8e98-0653-beef-7a2bef5ef515',
    title: 'Lecture 2: Lead Users',
    sources: [],
    ...change,
  };
}

export function createLectureView(change: Partial<LectureView> = {}): LectureView {
  return {
    ...createLectureName({ id: 'youtube:odj5VnTI490', title: 'Lecture 3: Users Together' }),
    course: {
      slug: '15-356-spring-2012',
      number: '15.356',
      title: 'Breakthrough Products',
      term: 'Spring',
      year: 2012,
    },
    position: 3,
    count: 4,
    duration: null,
    clip: { start: null, end: null },
    speakers: ['Eric von Hippel'],
    description: [],
    previous: createLectureName(),
    next: null,
    readings: [],
    sessions: [],
    captions: null,
    resources: [],
    elsewhere: [],
    ...change,
  };
}
