import { LARGEST_CAPTIONS } from '../../domain/captions';
import { CaptionsError } from '../../domain/captions-error';
import type { Captions } from '../../domain/course';
import { readCaptionResource } from './caption-fields';
import { sectionOf, toDataPath } from './course-path';
import { LearnError } from './learn-error';
import type { Site } from './site';

const ORIGIN = 'https://ocw.mit.edu';
const LONGEST_WAIT = 20_000;

type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/**
 * A file of captions, from OCW and from nowhere else: where OCW sends on to another place, that one is not asked. Rejects with a
 * `CaptionsError`, or with the signal's reason.
 */
export async function fetchCaptions(
  path: string,
  fetch: Fetch,
  signal: AbortSignal,
  longestWait = LONGEST_WAIT,
): Promise<Blob> {
  const both = AbortSignal.any([signal, AbortSignal.timeout(longestWait)]);
  try {
    const answer = await fetch(`${ORIGIN}/${path}`, {
      signal: both,
      credentials: 'omit',
      redirect: 'manual',
    });
    if (answer.type === 'opaqueredirect') throw new CaptionsError('elsewhere');
    if (answer.status === 404 || answer.status === 410) throw new CaptionsError('missing');
    if (!answer.ok) throw new CaptionsError('away');
    return await readBody(answer);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error instanceof CaptionsError ? error : new CaptionsError('away', error);
  }
}

/** Captions whose path is that of the file. */
export interface LocatedCaptions extends Captions {
  /** The path by which the listing names them. */
  from: string;
}

/** The files themselves, of which some are only known by their own page: that says where they are, and in which language. */
export async function locateCaptions(
  captions: readonly Captions[],
  site: Site,
  signal: AbortSignal,
): Promise<LocatedCaptions[]> {
  const located = await Promise.all(
    captions.map(async (one) => {
      const file = await locate(one, site, signal);
      return file && { ...file, from: one.path };
    }),
  );
  return located.filter((one) => one !== null);
}

async function locate(
  captions: Captions,
  site: Site,
  signal: AbortSignal,
): Promise<Captions | null> {
  if (sectionOf(captions.path) !== 'resources') return captions;
  try {
    return readCaptionResource(await site.read(toDataPath(captions.path), signal));
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof LearnError && error.reason === 'missing') return null;
    throw new CaptionsError('away', error);
  }
}

/** Reads no further than the limit, whatever the answer's head says of its length. */
async function readBody(answer: Response): Promise<Blob> {
  if (Number(answer.headers.get('content-length')) > LARGEST_CAPTIONS) {
    await answer.body?.cancel();
    throw new CaptionsError('too-large');
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > LARGEST_CAPTIONS) {
      await reader?.cancel();
      throw new CaptionsError('too-large');
    }
    parts.push(part.value);
  }
  return new Blob(parts);
}
