import { useMemo } from 'preact/hooks';
import type { Catalogue } from '../catalogue/catalogue';
import { viewLecture } from '../catalogue/lecture-view';
import { recognise } from '../catalogue/recognise';
import type { LectureView } from '../domain/lecture-view';
import type { OwnLecture } from '../domain/own-lecture';
import type { Recognition } from '../domain/recognition';
import type { SourceRef } from '../domain/source';
import type { Database } from '../storage/database';
import { findOwnLecture } from '../storage/own-lectures';
import type { Page } from './use-page';
import { useStored } from './use-stored';

const NOTHING: Recognition = { type: 'nothing' };

/** What the page means: the catalogue's answer, and the lecture with everything that belongs to it. */
export function useLecture(
  page: Page,
  catalogue: Catalogue | null,
  database: Database | null,
): { recognition: Recognition; lecture: LectureView | null } {
  const shown = page.shown.value;
  const playing = page.playing.value;
  const meant = page.chosen.value ?? playing;
  const recognition = useMemo(() => {
    // An embedded player whose page has no agent still says what it plays.
    const visible = shown ?? { address: null, players: playing ? [playing] : [] };
    return catalogue ? recognise(catalogue, visible, meant) : NOTHING;
  }, [catalogue, shown, playing, meant]);

  const recording = toRecording(recognition);
  const own = useStored(
    database,
    async (open) => (recording ? findOwnLecture(open, `youtube:${recording.id}`) : null),
    (change) => change.type === 'own-lectures',
    [recording?.id ?? null],
  ).value;

  const lecture = useMemo(() => {
    if (own && recording) return viewOwnLecture(own, recording);
    if (!catalogue || recognition.type !== 'lecture') return null;
    return viewLecture(catalogue, recognition.lecture, recognition);
  }, [catalogue, recognition, own]);

  return { recognition, lecture };
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
    speakers: [],
    description: [],
    previous: null,
    next: null,
    readings: [],
    resources: [],
    elsewhere: [],
  };
}
