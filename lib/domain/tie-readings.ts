import { type Correction, findReadings, findSession } from './correction';
import type { Course, Evidence, Reading, Session, SessionLink } from './course';

/** A reading and why it is shown. */
export interface ReadingView {
  reading: Reading;
  /** How it is tied to the lecture; null for a reading of the whole course. */
  evidence: Evidence | null;
}

/** A session of the course as it stands to one lecture. */
export interface SessionView extends Session {
  /** How the lecture is tied to it; null when it is not. */
  evidence: Evidence | null;
  /** Those of its readings that are not tied to the lecture, which the student can link. */
  unlinked: Reading[];
}

/** The readings of a course as they stand to one lecture. */
export interface TiedReadings {
  /** Those of the lecture, then those of the whole course. */
  readings: ReadingView[];
  /** All sessions of the course. */
  sessions: SessionView[];
}

/**
 * Ties a course's readings to a lecture by the evidence there is, `link`, and by what the student says of it, which wins: of a
 * reading over what they say of its session, and later over earlier.
 */
export function tieReadings(
  course: Pick<Course, 'sessions' | 'readings'>,
  link: SessionLink | null,
  corrections: readonly Correction[],
): TiedReadings {
  const sessions = listSessions(course);
  const said = corrections.toSorted(compareCorrections);
  const ofSession = new Map<string, boolean>();
  const ofReading = new Map<Reading, boolean>();
  for (const { subject, belongs } of said) {
    if (belongs === null) continue;
    if (subject.type === 'reading') {
      for (const reading of findReadings(course.readings, subject)) ofReading.set(reading, belongs);
    } else {
      const session = findSession(sessions, subject);
      if (session) ofSession.set(session.label, belongs);
    }
  }

  const tied = course.readings.map((reading): ReadingView => {
    const ofItsSession = reading.session === null ? null : evidenceOf(reading.session);
    return { reading, evidence: decide(ofReading.get(reading), ofItsSession) };
  });
  return {
    readings: [
      ...tied.filter(({ evidence }) => evidence !== null),
      ...tied.filter(({ reading, evidence }) => reading.session === null && evidence === null),
    ],
    sessions: sessions.map((session) => ({
      ...session,
      evidence: evidenceOf(session.label),
      unlinked: tied
        .filter(({ reading, evidence }) => reading.session === session.label && evidence === null)
        .map(({ reading }) => reading),
    })),
  };

  function evidenceOf(label: string): Evidence | null {
    return decide(ofSession.get(label), link?.label === label ? link.evidence : null);
  }
}

function decide(said: boolean | undefined, known: Evidence | null): Evidence | null {
  if (said === undefined) return known;
  return said ? 'student' : null;
}

/** The course's sessions, and those that only its readings name. */
function listSessions({ sessions, readings }: Pick<Course, 'sessions' | 'readings'>): Session[] {
  const labels = new Set(sessions.map(({ label }) => label));
  const others = new Set(
    readings.flatMap(({ session }) => (session === null || labels.has(session) ? [] : [session])),
  );
  return [...sessions, ...[...others].map((label) => ({ label, topic: label }))];
}

function compareCorrections(one: Correction, other: Correction): number {
  if (one.updatedAt !== other.updatedAt) return one.updatedAt < other.updatedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
