import { Download } from 'lucide-preact';
import { useEffect, useMemo } from 'preact/hooks';
import { formatTerm } from '../lib/domain/lecture-view';
import {
  countNotes,
  type LibraryCourse,
  type LibraryLecture,
  takeNotes,
} from '../lib/domain/library-view';
import { useDrawnRows } from './drawn-rows';
import { MomentAddressProvider } from './moment-address';
import type { NoteItemProps } from './NoteItem';
import { NoteItem } from './NoteItem';
import { useText } from './text';

export interface LibraryListProps
  extends Pick<NoteItemProps, 'onEdit' | 'readVersions' | 'onRemove'> {
  courses: readonly LibraryCourse[];
  /** The page-internal address of the course to lead to; null for none. */
  wanted: string | null;
  /** Where a lecture opens at a second, or from its start for null; null when it has no open door. */
  addressOf: (lecture: LibraryLecture, time: number | null) => string | null;
  onSaveMarkdown: (lecture: LibraryLecture) => void;
}

/** How many notes are drawn from the course on that a student is led to: a screen of them. */
const BELOW = 20;

/** Every note the student has, by course and lecture. */
export function LibraryList({ courses, wanted, ...rest }: LibraryListProps) {
  const { say } = useText();
  const count = useMemo(() => countNotes(courses), [courses]);
  const place = courses.findIndex(({ course }) => courseAnchor(course) === wanted);
  const least = place < 0 ? 0 : countNotes(courses.slice(0, place)) + BELOW;
  const { drawn, drawMore, end } = useDrawnRows<HTMLDivElement>(count, least);
  useEffect(() => {
    // The browser leads only to what was there when the address was followed.
    if (wanted !== null) document.getElementById(wanted)?.querySelector('h2')?.focus();
  }, [wanted]);
  if (courses.length === 0) return <p class="empty">{say('libraryEmpty')}</p>;
  return (
    <>
      {takeNotes(courses, drawn).map(({ course, lectures }) => (
        <section key={course?.slug ?? ''} class="library-course" id={courseAnchor(course)}>
          <h2 tabIndex={-1}>
            {course
              ? [`${course.number} ${course.title}`, formatTerm(course)].filter(Boolean).join(', ')
              : say('libraryOwnCourse')}
          </h2>
          {lectures.map(({ lecture, notes }) => (
            <LectureSection key={lecture.id} lecture={lecture} drawn={notes} {...rest} />
          ))}
        </section>
      ))}
      {drawn < count && (
        <div ref={end} class="more">
          <button type="button" class="button" onClick={drawMore}>
            {say('showMoreNotes', String(drawn), String(count))}
          </button>
        </div>
      )}
    </>
  );
}

/** The page-internal address of a course's notes. */
export function courseAnchor(course: LibraryCourse['course']): string {
  return `course-${course?.slug ?? 'own'}`;
}

interface LectureSectionProps extends Omit<LibraryListProps, 'courses' | 'wanted'> {
  lecture: LibraryLecture;
  /** How many of its notes are drawn yet. */
  drawn: number;
}

function LectureSection(props: LectureSectionProps) {
  const { lecture, drawn, addressOf, onSaveMarkdown, onEdit, readVersions, onRemove } = props;
  const { say, count } = useText();
  const address = addressOf(lecture, null);
  return (
    <section class="library-lecture" aria-label={lecture.title}>
      <div class="row">
        <h3>
          {address ? (
            <a href={address} target="_blank" rel="noreferrer">
              {lecture.title}
            </a>
          ) : (
            lecture.title
          )}
        </h3>
        <span class="quiet grow">
          {count('noteCountOne', 'noteCountOther', lecture.notes.length)}
        </span>
        <button type="button" class="button" onClick={() => onSaveMarkdown(lecture)}>
          <Download size={16} aria-hidden="true" />
          {say('exportMarkdown')}
        </button>
      </div>
      <MomentAddressProvider addressAt={(time) => addressOf(lecture, time)}>
        <ul class="notes" aria-label={say('tabNotes')}>
          {lecture.notes.slice(0, drawn).map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              onSeek={null}
              address={addressOf(lecture, note.time)}
              said={null}
              onEdit={onEdit}
              readVersions={readVersions}
              onRemove={onRemove}
            />
          ))}
        </ul>
      </MomentAddressProvider>
    </section>
  );
}
