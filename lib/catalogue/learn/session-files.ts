import type { Resource, Session, SessionLink } from '../../domain/course';
import type { FileRow } from './file-table';
import { tieByTitle } from './tie-title';
import { likeness, toStems } from './title-words';

/** Measured for titles of lectures: below this, two topics of one label can be two things. */
const ALIKE = 0.6;

/**
 * The files that a page's table gives for a lecture. The row is that of the lecture's session where label and topic are the same;
 * else the lecture's number and title have to tie it, as they would to a session: a title alone can be that of a clip of another
 * lecture. Where the session has a row that is about something else, there is none.
 */
export function listSessionFiles(
  title: string,
  link: SessionLink | null,
  sessions: Session[],
  rows: FileRow[],
): Resource[] {
  const tie = tieByTitle(title, rows);
  const tied = tie?.evidence === 'number-and-title' ? tie.label : undefined;
  const session = sessions.find(({ label }) => label === link?.label);
  const same = session && rows.find(({ label }) => label === session.label);
  const isSame = same && likeness(toStems(same.topic), toStems(session.topic)) >= ALIKE;
  const label = same ? (isSame || tied === same.label ? same.label : undefined) : tied;
  return rows.find((row) => row.label === label)?.files ?? [];
}
