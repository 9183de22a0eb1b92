import { useEffect, useRef, useState } from 'preact/hooks';
import { CaptionsError } from '../domain/captions-error';
import type { Captions, LectureId } from '../domain/course';
import { UNKNOWN_LANGUAGE } from '../domain/language';
import type { MessageKey } from '../domain/message-key';
import type { KeptTranscript } from '../domain/packed-transcript';
import type { TranscriptChoice } from '../domain/transcript';
import { watchChanges } from '../storage/changes';
import { describeOcw, describeStorage } from './describe-captions';
import { createPlaces, openTranscript, type TranscriptPlaces } from './open-transcript';
import {
  keepSame,
  LOADING,
  NOTHING,
  type ReadTranscript,
  type TranscriptState,
  toShown,
} from './transcript-state';
import { type OwnTranscriptChanges, useOwnTranscript } from './use-own-transcript';

export interface LectureTranscript extends OwnTranscriptChanges {
  state: TranscriptState;
  /** All that the lecture has, the student's own first. */
  choices: TranscriptChoice[];
  /** Why the student's own file was not taken, or why something is not kept; null when all is well. */
  problem: MessageKey | null;
  retry(): void;
  choose(choice: TranscriptChoice): void;
}

export interface TranscriptOptions {
  /** The student looks at it: OCW may be asked. */
  isOpen: boolean;
  /** The one in which transcripts were read last; null before. */
  language: string | null;
  /** Hears which language was chosen, to be remembered. */
  onLanguage: (language: string) => void;
  /** Null for those of the browser. */
  places?: TranscriptPlaces;
}

/** The transcript of a lecture: the student's own, or OCW's, kept from the first time on. */
export function useTranscript(
  lecture: { id: LectureId; captions: Captions[] | null } | null,
  { isOpen, language, onLanguage, places: given }: TranscriptOptions,
): LectureTranscript {
  const [places] = useState(() => given ?? createPlaces());
  const [read, setRead] = useState<ReadTranscript>(NOTHING);
  const [choice, setChoice] = useState<{ lecture: LectureId; choice: TranscriptChoice } | null>(
    null,
  );
  const [turn, setTurn] = useState(0);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const latest = useRef(read);
  latest.current = read;
  const id = lecture?.id ?? null;
  const current = useRef(id);
  current.current = id;
  const captions = lecture?.captions ?? null;
  const chosen = choice?.lecture === id ? choice.choice : null;

  useEffect(() => {
    setProblem(null);
  }, [id]);

  useEffect(() => {
    if (id === null) return setRead(NOTHING);
    const life = new AbortController();
    const say = (next: Omit<ReadTranscript, 'lecture'>) => {
      if (!life.signal.aborted) setRead((before) => keepSame(before, { lecture: id, ...next }));
    };
    const languages = [...(language ? [language] : []), navigator.language];
    const { kept: shown } = latest.current;
    // What is shown stays, whatever else is kept meanwhile.
    const standing = shown?.lecture === id ? shown : null;
    const wanted = {
      lecture: id,
      captions: captions ?? [],
      choice: chosen ?? standing,
      languages,
      mayAsk: isOpen,
    };
    setRead((before) =>
      before.lecture === id && before.state.type === 'shown' ? before : { ...NOTHING, lecture: id },
    );
    openTranscript(wanted, life.signal, places).then(
      ({ transcript, choices, error }) => {
        if (error) setProblem(describeStorage(error));
        if (transcript) return say({ state: toShown(transcript), choices, kept: transcript });
        // What has not been asked for may be there.
        const isUnread = captions !== null && captions.length > 0;
        const state: TranscriptState = isUnread
          ? LOADING
          : { type: 'none', mayRead: captions === null };
        say({ state, choices, kept: null });
      },
      (error) => {
        if (life.signal.aborted) return;
        if (!(error instanceof CaptionsError))
          console.error('Lectern could not open a transcript.', error);
        // Those that are kept can still be chosen.
        const { choices } = latest.current;
        say({ state: { type: 'failed', reason: describeOcw(error) }, choices, kept: null });
      },
    );
    const unwatch = watchChanges((change) => {
      const concerns = change.type === 'transcripts' && (change.lecture ?? id) === id;
      if (concerns) setTurn((before) => before + 1);
    });
    return () => {
      life.abort();
      unwatch();
    };
  }, [id, JSON.stringify(captions), isOpen, language, chosen?.by, chosen?.language, turn]);

  function show(transcript: KeptTranscript): void {
    const { lecture: its, language: tongue, by } = transcript;
    // Another lecture is in front by now: what was asked for is done, and that one is shown.
    if (current.current !== its) return;
    setChoice({ lecture: its, choice: { language: tongue, by } });
    const { choices } = latest.current;
    const isNew = !choices.some((one) => one.language === tongue && one.by === by);
    latest.current = {
      lecture: its,
      state: toShown(transcript),
      choices: isNew ? [{ language: tongue, by }, ...choices] : choices,
      kept: transcript,
    };
    setRead(latest.current);
  }

  const own = useOwnTranscript(id, {
    places,
    turn,
    shown: () => latest.current.kept,
    onKept: show,
    onRemoved: () => setChoice(null),
    onProblem: setProblem,
  });

  return {
    ...read,
    state: read.lecture === id ? read.state : LOADING,
    problem,
    retry: () => setTurn((before) => before + 1),
    choose(next) {
      if (id === null) return;
      setChoice({ lecture: id, choice: next });
      // One that nobody named is no language to look for in other lectures.
      if (next.language !== UNKNOWN_LANGUAGE) onLanguage(next.language);
    },
    ...own,
  };
}
