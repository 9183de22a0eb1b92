import { LearnError } from './learn-error';
import type { Site } from './site';

/** Bytes of one file. The largest real one has about 600,000. */
const LARGEST_ANSWER = 8_000_000;
const LONGEST_WAIT = 20_000;

/** OCW's courses move from the one to the other, and are served by both meanwhile. */
const OTHER_ROOTS: Record<string, string> = {
  'https://ocw.mit.edu': 'https://learn.mit.edu',
  'https://learn.mit.edu': 'https://ocw.mit.edu',
};

type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/**
 * A site that is read over the network. `root` is `https://ocw.mit.edu`, or `https://learn.mit.edu` with its courses below
 * `/courses/o`. Cookies are not sent. Where the one sends on, the other is asked for the same file, and no third place ever: the
 * browser does not tell where to, and would ask there at once.
 */
export function createFetchSite(fetch: Fetch, root: string): Site {
  const other = OTHER_ROOTS[new URL(root).origin] ?? null;
  return {
    async read(path, signal) {
      const options: RequestInit = {
        signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT)]),
        credentials: 'omit',
        redirect: 'manual',
      };
      const first = await fetch(toAddress(root, path), options);
      const isSentOn = isRedirect(first) && other !== null;
      const answer = isSentOn ? await fetch(toAddress(other, path), options) : first;
      if (answer.status === 404 || answer.status === 410) throw new LearnError('missing', path);
      if (isRedirect(answer)) throw new LearnError('not-json', path);
      if (!answer.ok) throw new LearnError('away', path);
      return parseJson(await readText(answer, path), path);
    },
  };
}

/** A browser hides where to, and gives no status; Node gives the answer as it came. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

/** Where a site has the file of a path. */
export function toAddress(root: string, path: string): string {
  const { origin, hostname } = new URL(root);
  const isLearn = /^learn\./.test(hostname);
  return origin + (isLearn ? path.replace(/^\/courses\//, '/courses/o/') : path);
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
