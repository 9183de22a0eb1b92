import type { Reading, Session } from './course';

/**
 * What a correction is about, in the course's own words: ids and labels change when a course is read again or comes from
 * another file, and the words of a reading and the topic of a session rarely do.
 */
export type CorrectionSubject =
  /** A session, and so all that was set for it. */
  | { type: 'session'; label: string; topic: string }
  | { type: 'reading'; title: string; part: string | null };

/** What the student says of a lecture's readings. It wins over all evidence. */
export interface Correction {
  /** Made of lecture and subject, so that what two places say of one thing meets. */
  id: string;
  /** The course's slug, and OCW's uid of the listing. */
  course: string;
  listing: string;
  subject: CorrectionSubject;
  /** Null when the student took the correction back: then the evidence decides again. */
  belongs: boolean | null;
  /** ISO date. */
  updatedAt: string;
  /** 1 at first, one more with every change. */
  revision: number;
}

/** Of which lecture in which course a correction speaks. */
export type CorrectedLecture = Pick<Correction, 'course' | 'listing'>;

export function toCorrectionId(
  { course, listing }: CorrectedLecture,
  subject: CorrectionSubject,
): string {
  const words =
    subject.type === 'session' ? [subject.label, subject.topic] : [subject.title, subject.part];
  return JSON.stringify([course, listing, subject.type, ...words]);
}

export function toSessionSubject({ label, topic }: Session): CorrectionSubject {
  return { type: 'session', label, topic };
}

export function toReadingSubject({ title, part }: Reading): CorrectionSubject {
  return { type: 'reading', title, part };
}

/** The session meant: by label and topic, else by a topic that only one has, else by its label. */
export function findSession<Item extends Session>(
  sessions: readonly Item[],
  { label, topic }: Session,
): Item | null {
  const labelled = sessions.find((session) => session.label === label);
  if (labelled?.topic === topic) return labelled;
  const [first, second] = sessions.filter((session) => session.topic === topic);
  return (second === undefined ? first : undefined) ?? labelled ?? null;
}

/** The readings meant: by title and part wherever they are set, else by a title that only one has. */
export function findReadings(
  readings: readonly Reading[],
  { title, part }: Pick<Reading, 'title' | 'part'>,
): Reading[] {
  const titled = readings.filter((reading) => isSameTitle(reading.title, title));
  const exact = titled.filter((reading) => reading.part === part);
  return exact.length > 0 || titled.length > 1 ? exact : titled;
}

function isSameTitle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Corrections of an import that are to be written: those not here, and those with a higher revision. No date is asked. */
export function listNewer(
  current: readonly Correction[],
  theirs: readonly Correction[],
): Correction[] {
  const revisions = new Map(current.map(({ id, revision }) => [id, revision]));
  return theirs.filter(({ id, revision }) => revision > (revisions.get(id) ?? 0));
}
