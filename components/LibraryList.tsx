import { Download } from 'lucide-preact';
import { formatTerm } from '../lib/domain/lecture-view';
import type { LibraryCourse, LibraryLecture } from '../lib/domain/library-view';
import { MomentAddressProvider } from './moment-address';
import type { NoteItemProps } from './NoteItem';
import { NoteItem } from './NoteItem';
import { useText } from './text';

export interface LibraryListProps
  extends Pick<NoteItemProps, 'onEdit' | 'readVersions' | 'onRemove'> {
  courses: readonly LibraryCourse[];
  /** Where a lecture opens at a second, or from its start for null; null when it has no open door. */
  addressOf: (lecture: LibraryLecture, time: number | null) => string | null;
  onSaveMarkdown: (lecture: LibraryLecture) => void;
}

/** Every note the student has, by course and lecture. */
export function LibraryList({ courses, ...rest }: LibraryListProps) {
  const { say } = useText();
  if (courses.length === 0) return <p class="empty">{say('libraryEmpty')}</p>;
  return (
    <>
      {courses.map(({ course, lectures }) => (
        <section key={course?.slug ?? ''} class="library-course" id={courseAnchor(course)}>
          <h2>
            {course
              ? [`${course.number} ${course.title}`, formatTerm(course)].filter(Boolean).join(', ')
              : say('libraryOwnCourse')}
          </h2>
          {lectures.map((lecture) => (
            <LectureSection key={lecture.id} lecture={lecture} {...rest} />
          ))}
        </section>
      ))}
    </>
  );
}

/** The page-internal address of a course's notes. */
export function courseAnchor(course: LibraryCourse['course']): string {
  return `course-${course?.slug ?? 'own'}`;
}

function LectureSection(props: { lecture: LibraryLecture } & Omit<LibraryListProps, 'courses'>) {
  const { lecture, addressOf, onSaveMarkdown, onEdit, readVersions, onRemove } = props;
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
          {lecture.notes.map((note) => (
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
