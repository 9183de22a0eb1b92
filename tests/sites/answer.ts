/** What a browser asks of a stand-in. */
export interface Asked {
  host: string;
  url: URL;
  userAgent: string;
  /** The `Range` header; null when all is wanted. */
  range: string | null;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

/** What tests may change while the server runs. */
export interface SiteSettings {
  /** What OCW's addresses from before 2022 answer: today's redirects, or the page of then, as archived copies keep it. */
  legacyPages: 'redirected' | 'kept';
  /** An advert plays before the first lecture that a watch page opens. */
  advertFirst: boolean;
  /** An embedded player loads no media until it is told to play, as YouTube's does. */
  cuedEmbeds: boolean;
  /**
   * What OCW answers when it is asked for the made-up course's data: that, status 500, or a page of another's; that but for
   * its gallery, which has status 500; that of a course whose videos have pages and no gallery; that with a clip of its first
   * video; that with readings by session that nothing ties to its lectures; that as OCW has changed it since; that of a hostile
   * site; 50 MB; or a redirect to itself.
   */
  courseData:
    | 'served'
    | 'broken'
    | 'page'
    | 'half'
    | 'pages'
    | 'clips'
    | 'sessions'
    | 'changed'
    | 'hostile'
    | 'huge'
    | 'circular';
  /** What OCW answers when it is asked for captions: those, 404, status 500, a page, a redirect to another host, or 50 MB. */
  captions: 'served' | 'missing' | 'broken' | 'page' | 'elsewhere' | 'huge';
  /** A browser may keep pages that were left and show them again as they were, where it does so at all. */
  keptPages: boolean;
}

/** A stand-in answers what its site would; null stands for 404. */
export type StandIn = (asked: Asked, settings: SiteSettings) => Answer | null;

export function page(html: string, headers: Answer['headers'] = {}): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: html,
  };
}

export function json(body: string | Buffer, headers: Answer['headers'] = {}): Answer {
  return { status: 200, headers: { 'content-type': 'application/json', ...headers }, body };
}

export function redirect(status: 301 | 302 | 303 | 307, location: string): Answer {
  return { status, headers: { location }, body: '' };
}

export function notFound(): Answer {
  return {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Not found</title><h1>Nothing here</h1>',
  };
}
