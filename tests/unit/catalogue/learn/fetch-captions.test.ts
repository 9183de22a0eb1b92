import { describe, expect, it, vi } from 'vitest';
import { fetchCaptions, locateCaptions } from '../../../../lib/catalogue/learn/fetch-captions';
import { LearnError } from '../../../../lib/catalogue/learn/learn-error';
import type { Site } from '../../../../lib/catalogue/learn/site';

const PATH = 'courses/a/f_x.vtt';
const { signal } = new AbortController();

function answer(body: BodyInit | null, init: ResponseInit = {}) {
  return vi.fn(async (_address: string, _options: RequestInit) => new Response(body, init));
}

function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
  });
}

describe('captions', () => {
  it('come from OCW, without cookies, and nobody else is asked', async () => {
    const fetch = answer('WEBVTT');
    expect(await (await fetchCaptions(PATH, fetch, signal)).text()).toBe('WEBVTT');
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch.mock.calls[0]).toMatchObject([
      'https://ocw.mit.edu/courses/a/f_x.vtt',
      { credentials: 'omit', redirect: 'manual' },
    ]);
  });

  it.each([
    ['missing', answer('', { status: 404 })],
    ['missing', answer('', { status: 410 })],
    ['away', answer('', { status: 500 })],
    ['away', vi.fn(() => Promise.reject(new TypeError('no network')))],
    ['too-large', answer('a', { headers: { 'content-length': '50000000' } })],
    ['too-large', answer(endless())],
    [
      'elsewhere',
      vi.fn(async () => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' })),
    ],
  ])('are refused as %s', async (reason, fetch) => {
    await expect(fetchCaptions(PATH, fetch, signal)).rejects.toMatchObject({ reason });
  });

  it('that take too long are away, and those that are no longer wanted are not', async () => {
    const never = (_: string, { signal: its }: RequestInit) =>
      new Promise<Response>((_resolve, reject) =>
        its?.addEventListener('abort', () => reject(its.reason)),
      );
    await expect(fetchCaptions(PATH, never, signal, 1)).rejects.toMatchObject({ reason: 'away' });
    const life = new AbortController();
    const asked = fetchCaptions(PATH, never, life.signal);
    life.abort('gone');
    await expect(asked).rejects.toBe('gone');
  });

  const at = (files: Record<string, unknown>): Site => ({
    read: async (path) => {
      const data = files[path];
      if (data === undefined) throw new LearnError('missing', path);
      if (data instanceof Error) throw data;
      return data;
    },
  });
  const file = { path: PATH, language: 'en' };
  const page = { path: 'courses/a/resources/captions', language: 'und' };

  it('are found by their own page, which says in which language they are', async () => {
    const data = {
      '/courses/a/resources/captions/data.json': { file: '/courses/a/y.vtt', language: 'es' },
    };
    expect(await locateCaptions([file, page], at(data), signal)).toEqual([
      { ...file, from: PATH },
      { path: 'courses/a/y.vtt', language: 'es', from: page.path },
    ]);
  });

  it('are not there where the page is not, or names another file', async () => {
    const data = { '/courses/a/resources/captions/data.json': { file: '/courses/a/y.pdf' } };
    expect(await locateCaptions([page], at(data), signal)).toEqual([]);
    expect(await locateCaptions([page], at({}), signal)).toEqual([]);
  });

  it('cannot be found while OCW is away', async () => {
    const away = at({ '/courses/a/resources/captions/data.json': new LearnError('away', '') });
    await expect(locateCaptions([page], away, signal)).rejects.toMatchObject({ reason: 'away' });
  });
});
