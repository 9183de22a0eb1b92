// One HTTPS server on a free port plays every site that Lectern knows. Browsers are told to look there for every host.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type Answer, type Asked, notFound, type SiteSettings } from './answer';
import { createAssets } from './assets';
import { createCertificate } from './certificate';
import { openGate } from './gate';
import { findStandIn } from './stand-ins';

/** One thing a browser asked for. */
export interface SiteRequest {
  method: string;
  host: string;
  /** Path and query. */
  path: string;
  /**
   * True when an extension's own page or worker asked, and no web page. Known for Chromium: where an extension has the host,
   * it asks in CORS mode without an origin, which no page can.
   */
  byExtension: boolean;
  status: number;
  /** Of the answer's body. */
  bytes: number;
}

export interface Sites {
  port: number;
  /** The server's own address, for what speaks to it directly. */
  origin: string;
  /** Everything that was asked, in order. Tests empty it with `requests.length = 0`. */
  requests: SiteRequest[];
  /** May be changed at any time. */
  settings: SiteSettings;
  close(): Promise<void>;
}

export const DEFAULT_SITE_SETTINGS: SiteSettings = {
  legacyPages: 'redirected',
  courseData: 'served',
  captions: 'served',
  advertFirst: false,
  cuedEmbeds: false,
  keptPages: false,
};

export async function startSites(options: Partial<SiteSettings> = {}): Promise<Sites> {
  const settings = { ...DEFAULT_SITE_SETTINGS, ...options };
  const requests: SiteRequest[] = [];
  const [certificate, assets] = await Promise.all([createCertificate(), createAssets()]);

  const server = createServer(certificate, (request, response) => {
    const asked = toAsked(request);
    const standIn = findStandIn(asked.host);
    const answer = (standIn && (assets(asked) ?? standIn(asked, settings))) ?? notFound();
    requests.push({
      method: request.method ?? 'GET',
      host: asked.host,
      path: asked.url.pathname + asked.url.search,
      byExtension: isByExtension(request),
      status: answer.status,
      bytes: Buffer.byteLength(answer.body),
    });
    // `no-store` also keeps pages out of back-forward caches.
    const cache = settings.keptPages ? 'no-cache' : 'no-store';
    send(answer, request.method === 'HEAD', cache, response);
  });
  const { port, close } = await openGate(server);
  return { port, origin: `https://127.0.0.1:${port}`, requests, settings, close };
}

function toAsked(request: IncomingMessage): Asked {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  return {
    host,
    url: new URL(request.url ?? '/', `https://${host || 'no-host.invalid'}`),
    userAgent: request.headers['user-agent'] ?? '',
    range: request.headers.range ?? null,
  };
}

function isByExtension({ headers }: IncomingMessage): boolean {
  return (
    /^chrome-extension:/.test(headers.origin ?? '') ||
    (headers['sec-fetch-site'] === 'none' && headers['sec-fetch-mode'] === 'cors')
  );
}

function send(
  { status, headers, body }: Answer,
  withoutBody: boolean,
  cache: 'no-cache' | 'no-store',
  response: ServerResponse,
) {
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body),
    'cache-control': cache,
  });
  response.end(withoutBody ? undefined : body);
}
