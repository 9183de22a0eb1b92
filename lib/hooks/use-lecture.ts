import { useMemo, useState } from 'preact/hooks';
import type { Catalogue } from '../catalogue/catalogue';
import { viewLecture } from '../catalogue/lecture-view';
import { recognise } from '../catalogue/recognise';
import type { LectureId } from '../domain/course';
import type { LectureView } from '../domain/lecture-view';
import type { OwnLecture } from '../domain/own-lecture';
import type { Recognition } from '../domain/recognition';
import type { SourceRef } from '../domain/source';
import { listCorrections } from '../storage/corrections';
import type { Database } from '../storage/database';
import { findOwnLecture } from '../storage/own-lectures';
import type { Page } from './use-page';
import { useStored } from './use-stored';

const NOTHING: Recognition = { type: 'nothing' };

/** In which of its courses the student wants to see a lecture, instead of the one that the page means. */
interface CourseChoice {
  lecture: LectureId;
  instead: string;
  course: string;
  /** Whether the page itself stood in a course. */
  isOfPage: boolean;
}

/** What the page means: the catalogue's answer, and the lecture with everything that belongs to it. */
export function useLecture(
  page: Pick<Page, 'shown' | 'playing' | 'chosen'>,
  catalogue: Catalogue | null,
  database: Database | null,
): {
  recognition: Recognition;
  lecture: LectureView | null;
  /** Shows the lecture, and where pages stand in no course those after it, in another course that lists it. */
  chooseCourse(slug: string): void;
} {
  const [choice, setChoice] = useState<CourseChoice | null>(null);
  const shown = page.shown.value;
  const playing = page.playing.value;
  const meant = page.chosen.value ?? playing;
  const meaning = useMemo(() => {
    // An embedded player whose page has no agent still says what it plays.
    const visible = shown ?? { address: null, players: playing ? [playing] : [] };
    return catalogue ? recognise(catalogue, visible, meant) : NOTHING;
  }, [catalogue, shown, playing, meant]);
  const isOfPage = shown?.address?.kind === 'ocw';
  const recognition = useMemo(() => {
    if (!catalogue || !choice || meaning.type !== 'lecture') return meaning;
    return holds(choice, meaning, isOfPage, catalogue)
      ? { ...meaning, course: choice.course, listing: null }
      : meaning;
  }, [catalogue, meaning, choice, isOfPage]);

  const recording = toRecording(recognition);
  const own = useStored(
    database,
    async (open) => (recording ? findOwnLecture(open, `youtube:${recording.id}`) : null),
    (change) => change.type === 'own-lectures',
    [recording?.id ?? null],
  ).value;

  const corrections = useStored(
    database,
    listCorrections,
    (change) => change.type === 'corrections',
    [],
  ).value;

  const lecture = useMemo(() => {
    if (own && recording) return viewOwnLecture(own, recording);
    if (!catalogue || recognition.type !== 'lecture') return null;
    return viewLecture(catalogue, recognition.lecture, recognition, corrections ?? []);
  }, [catalogue, recognition, own, corrections]);

  return {
    recognition,
    lecture,
    chooseCourse(course) {
      if (meaning.type !== 'lecture') return;
      setChoice({ lecture: meaning.lecture, instead: meaning.course, course, isOfPage });
    },
  };
}

/**
 * A choice holds for as long as the page means the same. Where pages stand in no course, it holds for every lecture of the chosen
 * one: a student who goes on to the next goes on in that course.
 */
function holds(
  choice: CourseChoice,
  meaning: Extract<Recognition, { type: 'lecture' }>,
  isOfPage: boolean,
  catalogue: Catalogue,
): boolean {
  if (choice.course === meaning.course) return false;
  if (meaning.lecture === choice.lecture && meaning.course === choice.instead) return true;
  const entries = catalogue.lecture(meaning.lecture)?.entries ?? [];
  return (
    !isOfPage && !choice.isOfPage && entries.some(({ course }) => course.slug === choice.course)
  );
}

/** The recording that can be, or is, a lecture of the student's own. */
function toRecording(recognition: Recognition): SourceRef | null {
  const isVideo = recognition.type === 'unknown-recording' || recognition.type === 'related';
  return isVideo && recognition.ref.kind === 'youtube' ? recognition.ref : null;
}

function viewOwnLecture(own: OwnLecture, recording: SourceRef): LectureView {
  return {
    id: own.id,
    listing: null,
    title: own.title,
    sources: [
      { ...recording, offset: 0, retired: false, origin: { kind: 'student', from: own.createdAt } },
    ],
    course: null,
    position: null,
    count: 0,
    duration: null,
    clip: { start: null, end: null },
    speakers: [],
    description: [],
    previous: null,
    next: null,
    readings: [],
    sessions: [],
    resources: [],
    // No course has any of it.
    captions: [],
    elsewhere: [],
  };
}
