import { LearnError } from './learn-error';
import type { Site } from './site';

/** Bytes of one file. The largest real one has about 600,000. */
const LARGEST_ANSWER = 8_000_000;
const LONGEST_WAIT = 20_000;

type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/**
 * A site that is read over the network. `root` is `https://ocw.mit.edu`, or `https://learn.mit.edu` with its courses below
 * `/courses/o`. Cookies are not sent, and an answer from another host than the root's is no answer.
 */
export function createFetchSite(fetch: Fetch, root: string): Site {
  const { origin } = new URL(root);
  return {
    async read(path, signal) {
      const both = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]);
      const answer = await fetch(toAddress(root, path), { signal: both, credentials: 'omit' });
      if (answer.status === 404 || answer.status === 410) throw new LearnError('missing', path);
      if (!answer.ok) throw new LearnError('away', path);
      if (answer.url !== '' && !isOcw(answer.url, origin)) throw new LearnError('not-json', path);
      return parseJson(await readText(answer, path), path);
    },
  };
}

/** Where a site has the file of a path. */
export function toAddress(root: string, path: string): string {
  const { origin, hostname } = new URL(root);
  const isLearn = /^learn\./.test(hostname);
  return origin + (isLearn ? path.replace(/^\/courses\//, '/courses/o/') : path);
}

/** OCW may send a reader on from the one of its hosts to the other, and nowhere else. */
function isOcw(address: string, origin: string): boolean {
  const url = new URL(address);
  return url.origin === origin || /^https:\/\/(?:(?:www\.)?ocw|learn)\.mit\.edu$/.test(url.origin);
}

/** Reads no further than the limit, whatever the answer's head says of its length. */
async function readText(answer: Response, path: string): Promise<string> {
  if (answer.body === null) return '';
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > LARGEST_ANSWER) {
      await reader.cancel();
      throw new LearnError('too-large', path);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LearnError('not-json', path, { cause: error });
  }
}
