// A transcript from where it is kept, else from OCW; what OCW gives is kept from then on.

import {
  fetchCaptions,
  type LocatedCaptions,
  locateCaptions,
} from '../catalogue/learn/fetch-captions';
import { createFetchSite } from '../catalogue/learn/fetch-site';
import type { Site } from '../catalogue/learn/site';
import { CaptionsError, type CaptionsFault } from '../domain/captions-error';
import type { Captions, LectureId } from '../domain/course';
import { UNKNOWN_LANGUAGE } from '../domain/language';
import type { KeptInfo, KeptTranscript } from '../domain/packed-transcript';
import type { TranscriptChoice } from '../domain/transcript';
import { chooseFirst, isSameChoice, listChoices } from '../domain/transcript-choice';
import { StorageError } from '../storage/storage-error';
import {
  findTranscript,
  listTranscripts,
  openTranscripts,
  saveTranscript,
  type TranscriptFolder,
} from '../storage/transcripts';
import { readCaptions } from './read-captions';

/** Where transcripts come from and go to. */
export interface TranscriptPlaces {
  open(): Promise<TranscriptFolder | null>;
  fetch(address: string, options: RequestInit): Promise<Response>;
  site: Site;
  read: typeof readCaptions;
}

export interface WantedTranscript {
  lecture: LectureId;
  captions: readonly Captions[];
  /** What the student has chosen; null while they have not. */
  choice: TranscriptChoice | null;
  /** Languages, the best first. */
  languages: readonly string[];
  /** OCW may be asked; else only what is kept is looked at. */
  mayAsk: boolean;
}

export interface OpenedTranscript {
  /** Null when there is none, or none yet. */
  transcript: KeptTranscript | null;
  choices: TranscriptChoice[];
  /** Why what OCW gave could not be kept; null when it was. */
  error: unknown;
}

/** Rejects with a `CaptionsError` when OCW does not give what it names, and with the signal's reason. */
export async function openTranscript(
  wanted: WantedTranscript,
  signal: AbortSignal,
  places: TranscriptPlaces = createPlaces(),
): Promise<OpenedTranscript> {
  const { lecture, mayAsk } = wanted;
  const folder = await places.open();
  const kept = folder ? await listKept(folder, lecture) : [];
  const choices = listChoices(kept, wanted.captions);
  const isThere = choices.some((one) => wanted.choice && isSameChoice(one, wanted.choice));
  const choice = isThere ? wanted.choice : chooseFirst(choices, wanted.languages);
  if (folder && choice && kept.some((one) => isSameChoice(one, choice))) {
    const transcript = await findTranscript(folder, { lecture, ...choice });
    if (transcript) return { transcript, choices, error: null };
  }
  if (!mayAsk || wanted.captions.length === 0) return { transcript: null, choices, error: null };
  const stored = chooseFirst(listChoices(kept, []), wanted.languages);
  try {
    return await readFromOcw(wanted, kept, folder, signal, places);
  } catch (error) {
    // What nobody has asked for in so many words need not be had: another language is better than none.
    const isAsked = wanted.choice !== null || !(error instanceof CaptionsError);
    const transcript =
      folder && stored && !isAsked ? await findTranscript(folder, { lecture, ...stored }) : null;
    if (!transcript) throw error;
    return { transcript, choices, error: null };
  }
}

/** Files that cannot be read are none: OCW may have what was in them. */
async function listKept(folder: TranscriptFolder, lecture: LectureId): Promise<KeptInfo[]> {
  try {
    return await listTranscripts(folder, lecture);
  } catch (error) {
    console.error('The transcripts that are kept could not be read.', error);
    return [];
  }
}

async function readFromOcw(
  wanted: WantedTranscript,
  kept: readonly KeptInfo[],
  folder: TranscriptFolder | null,
  signal: AbortSignal,
  places: TranscriptPlaces,
): Promise<OpenedTranscript> {
  const located = await locateCaptions(wanted.captions, places.site, signal);
  const unread = located.filter(({ from }) => !kept.some((one) => one.from === from));
  const transcript = await readFirst(unread.length > 0 ? unread : located, wanted, signal, places);
  const error = await keep(folder, transcript);
  return { transcript, choices: listChoices([...kept, transcript], located.map(toNamed)), error };
}

/** By now it is known in which languages those are that were only named. */
async function readFirst(
  files: readonly LocatedCaptions[],
  { lecture, choice, languages }: WantedTranscript,
  signal: AbortSignal,
  places: TranscriptPlaces,
): Promise<KeptTranscript> {
  const best = chooseFirst(listChoices([], files), choice ? [choice.language] : languages);
  const inOrder = files.toSorted(
    (one, other) =>
      Number(other.language === best?.language) - Number(one.language === best?.language),
  );
  const { file, blob } = await fetchFirst(inOrder, places, signal);
  const { cues, language } = await places.read(blob);
  if (signal.aborted) throw signal.reason;
  const said = file.language === UNKNOWN_LANGUAGE ? language : file.language;
  return { lecture, language: said, by: 'ocw', offset: 0, from: file.from, cues };
}

function toNamed({ from, language }: LocatedCaptions): Captions {
  return { path: from, language };
}

/** Reads OCW's captions of a lecture and keeps them, unless some are kept, in the best language that there is. */
export async function keepTranscript(
  wanted: Pick<WantedTranscript, 'lecture' | 'captions' | 'languages'>,
  signal: AbortSignal,
  places: TranscriptPlaces = createPlaces(),
): Promise<void> {
  await openTranscript({ ...wanted, choice: null, mayAsk: true }, signal, places);
}

export function createPlaces(): TranscriptPlaces {
  const get = (address: string, options: RequestInit) => fetch(address, options);
  return {
    open: openTranscripts,
    fetch: get,
    site: createFetchSite(get, 'https://ocw.mit.edu'),
    read: readCaptions,
  };
}

/** Why one file is not there, and another may be. OCW also sends on to an address that it guesses. */
const GONE: readonly CaptionsFault[] = ['missing', 'elsewhere'];

/** What the first that is there has. */
async function fetchFirst(
  files: readonly LocatedCaptions[],
  places: TranscriptPlaces,
  signal: AbortSignal,
): Promise<{ file: LocatedCaptions; blob: Blob }> {
  let gone: CaptionsError | null = null;
  for (const file of files) {
    try {
      return { file, blob: await fetchCaptions(file.path, places.fetch, signal) };
    } catch (error) {
      if (!(error instanceof CaptionsError) || !GONE.includes(error.reason)) throw error;
      gone ??= error;
    }
  }
  throw gone ?? new CaptionsError('missing');
}

/** Why it is not kept; null when it is. */
async function keep(folder: TranscriptFolder | null, transcript: KeptTranscript): Promise<unknown> {
  try {
    if (!folder) throw new StorageError('refused', null);
    await saveTranscript(folder, transcript);
    return null;
  } catch (error) {
    return error;
  }
}
