import { describe, expect, it } from 'vitest';
import { createFetchSite } from '../../../../lib/catalogue/learn/fetch-site';
import { createRequests } from '../../../../lib/catalogue/learn/requests';

const PATH = '/courses/a/data.json';
const signal = () => new AbortController().signal;

function siteOf(
  answer: (address: string) => Response | Promise<Response>,
  root = 'https://ocw.mit.edu',
) {
  const asked: [address: string, options: RequestInit][] = [];
  const site = createFetchSite(async (address, options) => {
    asked.push([address, options]);
    return answer(address);
  }, root);
  return { site, asked };
}

/** As a browser gives it to whoever does not want to be sent on. */
function redirected(): Response {
  const hidden = { type: { value: 'opaqueredirect' }, status: { value: 0 }, ok: { value: false } };
  return Object.defineProperties(new Response(''), hidden);
}

describe('a site over the network', () => {
  it('gives the JSON, and sends no cookies', async () => {
    const { site, asked } = siteOf(() => new Response('{"a": 1}'));
    expect(await site.read(PATH, signal())).toEqual({ a: 1 });
    expect(asked).toMatchObject([[`https://ocw.mit.edu${PATH}`, { credentials: 'omit' }]]);
  });

  it('has its courses in another place at learn.mit.edu', async () => {
    const { site, asked } = siteOf(() => new Response('{}'), 'https://learn.mit.edu');
    await site.read(PATH, signal());
    expect(asked[0]?.[0]).toBe('https://learn.mit.edu/courses/o/a/data.json');
  });

  it.each([
    ['HTML', () => new Response('<!doctype html>'), 'not-json'],
    ['nothing', () => new Response(''), 'not-json'],
    ['no such page', () => new Response('', { status: 404 }), 'missing'],
    ['a broken server', () => new Response('', { status: 503 }), 'away'],
    ['another site', redirected, 'not-json'],
    ['another site, in Node', () => new Response('', { status: 302 }), 'not-json'],
    ['50 MB', () => new Response(endless()), 'too-large'],
  ])('tells what %s is', async (_, answer, reason) => {
    await expect(siteOf(answer).site.read(PATH, signal())).rejects.toMatchObject({ reason });
  });

  it.each([
    ['https://ocw.mit.edu', 'https://learn.mit.edu/courses/o/a/data.json'],
    ['https://learn.mit.edu', `https://ocw.mit.edu${PATH}`],
  ])('asks the other host of OCW where %s sends on, and no third one', async (root, other) => {
    const answer = (address: string) => (address === other ? new Response('{}') : redirected());
    const { site, asked } = siteOf(answer, root);
    expect(await site.read(PATH, signal())).toEqual({});
    expect(asked.map(([address]) => address)).toEqual([expect.any(String), other]);
    expect(asked.every(([, { redirect }]) => redirect === 'manual')).toBe(true);
    const away = siteOf(redirected, root);
    await expect(away.site.read(PATH, signal())).rejects.toMatchObject({ reason: 'not-json' });
    expect(away.asked).toHaveLength(2);
  });

  it('asks nobody else where another site sends on', async () => {
    const { site, asked } = siteOf(redirected, 'http://127.0.0.1:8080');
    await expect(site.read(PATH, signal())).rejects.toMatchObject({ reason: 'not-json' });
    expect(asked).toHaveLength(1);
  });
});

describe('requests', () => {
  it('are four at a time, each file once', async () => {
    let under = 0;
    let most = 0;
    const asked: string[] = [];
    const site = {
      async read(path: string) {
        asked.push(path);
        under += 1;
        most = Math.max(most, under);
        await new Promise((resolve) => setTimeout(resolve));
        under -= 1;
        return path;
      },
    };
    const requests = createRequests(site, signal(), () => {});
    const paths = Array.from({ length: 20 }, (_, index) => `/${index}`);
    const answers = await Promise.all([...paths, ...paths].map((path) => requests.read(path)));
    expect(most).toBe(4);
    expect(asked).toEqual(paths);
    expect(answers).toEqual([...paths, ...paths]);
  });
});

/** A stream that never ends. */
function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (control) => control.enqueue(new Uint8Array(1_000_000).fill(32)),
  });
}
