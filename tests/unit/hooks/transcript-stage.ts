// A view of a lecture's transcript, with an OCW and files of the extension's own that a test can look into.
import { renderHook } from '@testing-library/preact';
import { vi } from 'vitest';
import { toCues, toWebVtt } from '../../../lib/domain/captions';
import type { Captions } from '../../../lib/domain/course';
import type { TranscriptPlaces } from '../../../lib/hooks/open-transcript';
import { useTranscript } from '../../../lib/hooks/use-transcript';
import { createFolder, type FakeFolder } from '../storage/fake-folder';
import { LECTURE } from '../storage/sample';

export const ENGLISH: Captions = { path: 'courses/a/en_x.vtt', language: 'en' };
export const SPANISH: Captions = { path: 'courses/a/es_x.vtt', language: 'es' };
export const PAGE: Captions = { path: 'courses/a/resources/captions', language: 'und' };

/** Files of one cue, which is read plainly: the browser's own parser is tried in a browser. */
export const vtt = (text: string) => `WEBVTT\n\n00:00:10.000 --> 00:00:12.000\n${text}\n`;

export interface Stage {
  folder: FakeFolder;
  /** False where the browser has no files of an extension's own. */
  hasFiles: boolean;
  /** What OCW has by path: a file, or a status. */
  files: Record<string, string | number>;
  /** The addresses that OCW was asked for. */
  asked: string[];
  start(given?: Partial<Given>): ReturnType<typeof render>;
}

/** OCW, the files of the extension, and a view of a lecture's transcript. */
export function createStage(): Stage {
  const stage: Stage = {
    folder: createFolder(),
    hasFiles: true,
    files: { [ENGLISH.path]: vtt('Hello'), [SPANISH.path]: vtt('Hola') },
    asked: [],
    start: (given = {}) => render(given, createPlaces(stage)),
  };
  return stage;
}

export function createPlaces(stage: Stage): TranscriptPlaces {
  return {
    open: async () => (stage.hasFiles ? stage.folder.handle : null),
    fetch: async (address) => {
      stage.asked.push(address);
      const file = stage.files[address.replace('https://ocw.mit.edu/', '')];
      return typeof file === 'string'
        ? new Response(file)
        : new Response('', { status: file ?? 404 });
    },
    site: {
      read: async () => ({ file: `/${SPANISH.path}`, language: 'es' }),
    },
    async read(file) {
      const text = typeof file === 'string' ? file : await file.text();
      const [, words = ''] = toWebVtt(text).split('\n').slice(-2);
      const [, body = words] = /-->.*\n(.*)/.exec(toWebVtt(text)) ?? [];
      return { cues: toCues([{ startTime: 10, endTime: 12, text: body }]), language: 'und' };
    },
  };
}

interface Given {
  lecture: { id: string; captions: Captions[] | null } | null;
  isOpen: boolean;
  language: string | null;
}

function render(given: Partial<Given>, places: TranscriptPlaces) {
  const onLanguage = vi.fn();
  const initialProps: Given = {
    lecture: { id: LECTURE, captions: [ENGLISH] },
    isOpen: true,
    language: null,
    ...given,
  };
  const hook = renderHook(
    ({ lecture, isOpen, language }: Given) =>
      useTranscript(lecture, { isOpen, language, onLanguage, places }),
    { initialProps },
  );
  const words = () => {
    const { state } = hook.result.current;
    return state.type === 'shown' ? state.transcript.cues.map(({ text }) => text) : state;
  };
  return { ...hook, initialProps, onLanguage, words };
}
