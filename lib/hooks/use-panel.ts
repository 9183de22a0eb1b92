import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Catalogue } from '../catalogue/catalogue';
import type { CourseClue } from '../domain/course-clue';
import type { Door } from '../domain/door';
import type { LectureName, LectureView } from '../domain/lecture-view';
import { noteTime } from '../domain/note';
import type { Visit } from '../domain/own-lecture';
import { listRefs, toRecordingTime } from '../domain/playback';
import type { PlayerControls } from '../domain/player-controls';
import type { Recognition } from '../domain/recognition';
import type { Settings } from '../domain/settings';
import { isSameRef, refKey, type Source, type SourceKind, type SourceRef } from '../domain/source';
import type { Database } from '../storage/database';
import { saveOwnLecture } from '../storage/own-lectures';
import { listVisits } from '../storage/visits';
import type { ComposerOptions } from './composer-options';
import type { Problem } from './describe-error';
import { bestAddress, listDoors } from './doors';
import { openInNewTab, openInTab } from './open-address';
import { createPlayerControls } from './player-controls';
import { type CommandKeys, useCommandKeys } from './use-command-keys';
import { type Corrections, useCorrections } from './use-corrections';
import { useCourseClue } from './use-course-clue';
import { type Courses, useCourses } from './use-courses';
import { type CourseLearning, useLearning } from './use-learning';
import { useLecture } from './use-lecture';
import { type Notes, useNotes } from './use-notes';
import { type OptionalHosts, useOptionalHosts } from './use-optional-hosts';
import { type Page, usePage } from './use-page';
import { useSettings } from './use-settings';
import { inStore, storeProblem, useStore } from './use-store';
import { useStored } from './use-stored';
import { useTagsAndMoments } from './use-tags-and-moments';
import { useVisit } from './use-visit';
import { wantCourse } from './wanted-course';

const NO_SOURCES: readonly Source[] = [];

/** How many lectures the way back offers. */
const VISITS = 5;

/** Everything that the side panel and the popup show of the page in front, and all that can be done there. */
export interface Panel {
  page: Page;
  courses: Courses;
  catalogue: Catalogue | null;
  recognition: Recognition;
  /** What a video that no known course lists says of its course; null for one that is none of OCW's. */
  clue: CourseClue | null;
  /** The reading of the course in front. */
  course: CourseLearning;
  lecture: LectureView | null;
  notes: Notes;
  corrections: Corrections;
  settings: Settings;
  /** Where a note that is begun now would go. */
  writing: ComposerOptions;
  keys: CommandKeys;
  hosts: OptionalHosts;
  doors: Door[];
  visits: Visit[];
  /** Where the student is now: the page's own place, whatever plays in it. Null when at no known place. */
  here: SourceKind | null;
  /** Seconds of the recording now; null when no player tells. */
  time: ReadonlySignal<number | null>;
  /** Seconds that a note begun now would get; null when no player tells. */
  noteTime: ReadonlySignal<number | null>;
  /** Seconds that a note gets where no player tells: where the student was last, else 0. */
  lastTime: number;
  /** Moves the player; null while there is none for this lecture. */
  seek: ((time: number) => void) | null;
  /** What keys in a note do to the player; null while there is none for this lecture. */
  player: PlayerControls | null;
  /** What the text field for a note knows beside its text. */
  aid: ReturnType<typeof useTagsAndMoments>;
  /** The lectures that have a player on the page, when there are several. */
  choices: { ref: SourceRef; lecture: { title: string } }[];
  choose(ref: SourceRef): void;
  /** Shows the lecture in another course that lists it. */
  chooseCourse(slug: string): void;
  goTo(lecture: LectureName): void;
  openDoor(door: Door): void;
  /** Makes a video that no course lists a lecture of the student's own. */
  takeNotes(recording: SourceRef): void;
  /** Why the store cannot be opened, or what else it refused; null while it did not. */
  problem: Problem | null;
}

/** `isLearning`: reads the course of an OCW page that is not known as soon as it is seen. */
export function usePanel({ isLearning }: { isLearning: boolean }): Panel {
  const page = usePage();
  const store = useStore();
  const refs = listRefs(page.shown.value, page.chosen.value ?? page.playing.value);
  const loaded = useCourses(refs);
  // A page about which more is to be read is not recognised before that: it could be taken for another.
  const courses = loaded.isCurrent ? loaded : { ...loaded, known: null };
  const catalogue = courses.known?.catalogue ?? null;
  const keys = useCommandKeys();
  const hosts = useOptionalHosts();
  const { database } = store;
  const [problem, setProblem] = useState<Problem | null>(null);
  const { settings } = useSettings(store);
  const { recognition, lecture, chooseCourse } = useLecture(page, catalogue, database);
  const { courseReading } = settings;
  const clue = useCourseClue(page, recognition, courseReading !== 'never');
  const address = page.shown.value?.address ?? null;
  const course = useLearning(
    wantCourse({ recognition, address, clue, known: courses.known }, { isLearning, courseReading }),
    () => {
      // The badge is the agent's to ask for.
      const { value: tabId } = page.tabId;
      if (tabId !== null) void restartLazily(tabId);
    },
    settings,
  );
  const notes = useNotes(database, lecture?.id ?? null);
  const corrections = useCorrections(store, lecture);
  const visits =
    useStored(
      database,
      (open) => listVisits(open, VISITS),
      (change) => change.type === 'visits',
      [],
    ).value ?? [];
  const lastTime = visits.find((visit) => visit.lecture === lecture?.id)?.time ?? 0;

  const time = useMemo(
    () => computed(() => toRecordingTime(page.playback.value, lecture?.sources ?? [])),
    [lecture],
  );
  const { noteDelay } = settings;
  const noteTimeNow = useMemo(
    () => computed(() => (time.value === null ? null : noteTime(time.value, noteDelay))),
    [time, noteDelay],
  );
  useVisit(database, lecture, time);
  const aid = useTagsAndMoments(database, lecture?.sources ?? NO_SOURCES);

  const here = page.shown.value?.address?.kind ?? page.playing.value?.kind ?? null;
  const doors = useMemo(
    () => listDoors(lecture?.sources ?? [], here, hosts.granted?.has('archive') ?? false),
    [lecture, here, hosts.granted],
  );
  const playing = lecture?.sources.find((source) => isSameRef(source, page.playing.value));

  const offset = playing?.offset ?? null;
  const seek = useMemo(
    () => (offset === null ? null : (second: number) => page.seek(second + offset)),
    [offset],
  );
  const player = useMemo(
    () => (offset === null ? null : createPlayerControls(page, offset)),
    [offset],
  );

  return {
    page,
    courses,
    catalogue,
    recognition,
    clue,
    course,
    lecture,
    notes,
    corrections,
    settings,
    writing: {
      store,
      lecture,
      page: address && refKey(address),
      position: () => time.value,
      lastTime,
      delay: noteDelay,
    },
    keys,
    hosts,
    doors,
    visits,
    here,
    time,
    noteTime: noteTimeNow,
    lastTime,
    seek,
    player,
    aid,
    choices: listChoices(catalogue, page.shown.value?.players ?? []),
    choose: page.choose,
    chooseCourse,
    goTo(next) {
      const address = bestAddress(next, here, null);
      if (address && page.tabId.value !== null) openInTab(page.tabId.value, address);
    },
    openDoor(door) {
      const address = door.address(time.value);
      if (!address) return;
      const open = () => {
        page.pause();
        openInNewTab(address);
      };
      // The browser asks only straight from the click; whatever the student answers, the door opens.
      if (door.needsPermission) void hosts.request('archive').then(open, open);
      else open();
    },
    takeNotes(recording) {
      inStore(store, (open) => createOwnLecture(open, page.tabId.value, recording)).then(
        () => setProblem(null),
        (error) => setProblem({ doing: 'take-notes', error }),
      );
    },
    problem: storeProblem(store) ?? problem,
  };
}

function listChoices(catalogue: Catalogue | null, players: SourceRef[]): Panel['choices'] {
  return players.flatMap((ref) => {
    const lecture = catalogue?.lecture(`${ref.kind}:${ref.id}`)?.entries[0]?.listing;
    return lecture ? [{ ref, lecture }] : [];
  });
}

async function createOwnLecture(database: Database, tabId: number | null, recording: SourceRef) {
  await saveOwnLecture(database, {
    id: `youtube:${recording.id}`,
    title: await titleOfTab(tabId, recording),
    createdAt: new Date().toISOString(),
  });
  if (tabId !== null) await restartLazily(tabId);
}

/** Seldom needed, and the panel opens sooner without it. */
async function restartLazily(tabId: number): Promise<void> {
  const { restartAgent } = await import('./start-agents');
  await restartAgent(tabId);
}

/** YouTube's own name for the video, which may be translated: only a label, never a key. */
async function titleOfTab(tabId: number | null, recording: SourceRef): Promise<string> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId);
  const title = tab?.title?.replace(/^\(\d+\)\s*/, '').replace(/\s+-\s+YouTube$/, '');
  return title || `YouTube ${recording.id}`;
}
