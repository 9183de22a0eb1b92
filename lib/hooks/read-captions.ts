// Files of captions are read by the browser's own parser: it is WebVTT itself, also of hostile files, and costs no byte.
import { LARGEST_CAPTIONS, readLanguage, toCues, toWebVtt } from '../domain/captions';
import { CaptionsError } from '../domain/captions-error';
import { isRolling, unroll } from '../domain/rolled-captions';
import type { Cue } from '../domain/transcript';

/** Milliseconds. The largest file that is read takes a second on a slow machine. */
const LONGEST_WAIT = 30_000;

export interface ReadCaptions {
  cues: Cue[];
  /** BCP 47, as the file itself says; `und` where it does not. */
  language: string;
}

/** What a file has, or pasted text. Rejects with a `CaptionsError`. */
export async function readCaptions(file: Blob | string): Promise<ReadCaptions> {
  const size = typeof file === 'string' ? file.length : file.size;
  // Before it is read: a file of gigabytes would take the page with it.
  if (size > LARGEST_CAPTIONS) throw new CaptionsError('too-large');
  const text = typeof file === 'string' ? file : decodeCaptions(await file.arrayBuffer());
  const read = await parseWebVtt(toWebVtt(text));
  const cues = toCues(isRolling(text) ? unroll(read) : read);
  return { cues, language: readLanguage(text) };
}

/** UTF-8 as nearly all are, UTF-16 where it says so, else what Windows wrote before that. */
export function decodeCaptions(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a picture from a text.
    if (/[\0-\x08\x0e-\x1a]/.test(text)) throw new CaptionsError('not-text');
    return text;
  }
}

async function parseWebVtt(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
  const video = document.createElement('video');
  const track = document.createElement('track');
  const { promise: isRead, resolve, reject } = Promise.withResolvers<void>();
  const tooLong = setTimeout(() => reject(new CaptionsError('too-large')), LONGEST_WAIT);
  track.addEventListener('load', () => resolve());
  track.addEventListener('error', () => reject(new CaptionsError('no-cues')));
  track.kind = 'captions';
  track.src = address;
  video.append(track);
  // One that is off is not read.
  track.track.mode = 'hidden';
  try {
    await isRead;
    return Array.from(track.track.cues ?? []).flatMap((cue) =>
      cue instanceof VTTCue
        ? [{ startTime: cue.startTime, endTime: cue.endTime, text: toWords(cue) }]
        : [],
    );
  } finally {
    clearTimeout(tooLong);
    URL.revokeObjectURL(address);
    track.remove();
  }
}

/** Most cues are plain, and making nodes of ten thousand takes a while. */
function toWords(cue: VTTCue): string {
  return /[<&]/.test(cue.text) ? (cue.getCueAsHTML().textContent ?? '') : cue.text;
}
