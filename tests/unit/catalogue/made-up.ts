// Small courses that never were, for what the seed course does not have: clips, shared recordings, several files.
import type { CatalogueFile, Course, Lecture, Listing, Reading } from '../../../lib/domain/course';
import type { Origin, Source, SourceRef } from '../../../lib/domain/source';

export const ORIGIN: Origin = { kind: 'ocw', from: 'https://ocw.mit.edu/courses/made-up/' };
export const STUDENT: Origin = { kind: 'student', from: 'me' };

export function uid(number: number): string {
  return `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`;
}

export function source(ref: SourceRef, origin = ORIGIN): Source {
  return { ...ref, offset: 0, retired: false, origin };
}

export function youtube(id: string): SourceRef {
  return { kind: 'youtube', id };
}

export function ocw(id: string): SourceRef {
  return { kind: 'ocw', id };
}

export function archive(id: string): SourceRef {
  return { kind: 'archive', id };
}

export function lecture(id: string, sources: Source[] = []): Lecture {
  return { id, duration: null, sources };
}

export function listing(number: number, lecture: string, facts: Partial<Listing> = {}): Listing {
  return {
    uid: uid(number),
    lecture,
    title: `Listing ${number}`,
    position: number,
    start: null,
    end: null,
    description: [],
    speakers: [],
    session: null,
    resources: [],
    sources: [],
    origin: ORIGIN,
    ...facts,
  };
}

export function reading(id: string, session: string | null, facts: Partial<Reading> = {}): Reading {
  return {
    id,
    session,
    title: id,
    authors: [],
    container: null,
    published: null,
    part: null,
    citation: [],
    origin: ORIGIN,
    ...facts,
  };
}

export function course(slug: string, facts: Partial<Course> = {}): Course {
  return {
    slug,
    number: '0.01',
    title: slug,
    term: null,
    year: null,
    instructors: [],
    sources: [],
    sessions: [],
    readings: [],
    lectures: [],
    listings: [],
    origin: ORIGIN,
    ...facts,
  };
}

export function file(...courses: Course[]): CatalogueFile {
  return { format: 'lectern-catalogue', version: 1, courses };
}
