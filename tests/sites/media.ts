import { readFileSync } from 'node:fs';
import type { Answer } from './answer';

const FOLDER = new URL('./media/', import.meta.url);
const LECTURE = readFileSync(new URL('lecture.webm', FOLDER));
const ADVERT = readFileSync(new URL('advert.webm', FOLDER));

/** Seconds that the one recording of every stand-in lecture lasts. Its picture shows the second that plays. */
export const LECTURE_DURATION = 1251;

export function lectureMedia(range: string | null): Answer {
  return media(LECTURE, range);
}

export function advertMedia(range: string | null): Answer {
  return media(ADVERT, range);
}

/** Answers part requests with 206: without it browsers seek to 0 and report no error. */
function media(file: Buffer, range: string | null): Answer {
  const headers = {
    'content-type': 'video/webm',
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
  };
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  if (!asked) return { status: 200, headers, body: file };
  const first = Number(asked[1]);
  const last = asked[2] ? Math.min(Number(asked[2]), file.length - 1) : file.length - 1;
  if (first > last) {
    return {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${file.length}` },
      body: '',
    };
  }
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${last}/${file.length}` },
    body: file.subarray(first, last + 1),
  };
}
