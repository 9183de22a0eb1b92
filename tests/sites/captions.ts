// Captions of the made-up course, in OCW's shapes and under its names, with words of our own.
import { HOME, youtubeId } from '../unit/catalogue/learn/made-up-site';
import { uid } from '../unit/catalogue/made-up';
import { type Answer, notFound, page, redirect, type SiteSettings } from './answer';

/** Seconds from one cue to the next. */
const STEP = 4;
/** What is said in 20 minutes. */
const CUES = 300;
const HUGE = 50_000_000;
const TOPICS = ['kites', 'sails', 'toolkits', 'crowds', 'patents', 'games', 'proteins', 'maps'];

/** How OCW has named the captions of the three lectures: by their path, by a uid, and in a list by language. */
export const CAPTION_FIELDS: Record<number, Record<string, unknown>> = {
  1: { video_captions_file: captionPath(1, 'en') },
  2: { video_captions_resource: { content: uid(82), website: 'made-up' } },
  3: {
    video_captions_resources: [
      { file: captionPath(3, 'en'), language: 'en' },
      { file: captionPath(3, 'es'), language: 'es', locale: 'es-MX' },
    ],
  },
};

/** The page of the captions that are only named by a uid. */
export const CAPTION_PAGE = 'resources/thing-two-captions';
export const CAPTION_RESOURCE = {
  content_type: 'resource',
  resourcetype: 'Other',
  uid: uid(82),
  title: '3play caption file',
  file: captionPath(2, 'en'),
  file_type: 'text/vtt',
};

/** What is said in a lecture from a second on that begins a cue. */
export function madeUpWords(number: number, time: number, language: 'en' | 'es' = 'en'): string {
  const index = Math.floor(time / STEP);
  const topic = TOPICS[index % TOPICS.length] ?? '';
  return language === 'en'
    ? `Thing ${number} at ${index * STEP} is about ${topic}.`
    : `La cosa ${number} en ${index * STEP} trata de ${topic}.`;
}

/** Null for a path that is none of captions. */
export function captionAnswer(path: string, { captions }: SiteSettings): Answer | null {
  const [, number, language] = /^.*\/[0-9a-f]{30}([0-9])([0-9])_[\w-]{11}\.vtt$/.exec(path) ?? [];
  if (number === undefined) return null;
  if (captions === 'missing') return notFound();
  if (captions === 'broken') return { ...page(''), status: 500 };
  if (captions === 'page') return page('<p>Sign in to this network first.</p>');
  if (captions === 'elsewhere') return redirect(302, `https://elsewhere.example.org${path}`);
  const body = captions === 'huge' ? `WEBVTT\n\n${' '.repeat(HUGE)}` : null;
  return {
    status: 200,
    headers: { 'content-type': 'text/vtt' },
    body: body ?? writeCaptions(Number(number), language === '2' ? 'es' : 'en'),
  };
}

/** `<32 hexadecimal digits>_<YouTube id>.vtt`; the last two say which lecture, and in which language. */
function captionPath(number: number, language: 'en' | 'es'): string {
  const digits = `${'d292ec07b3ed5124ae1409dc520e61'}${number}${language === 'es' ? 2 : 1}`;
  return `${HOME}/${digits}_${youtubeId(number)}.vtt`;
}

/** Careless as real files are: no hours in the first, an overlap, a gap, a cue without words, entities and tags. */
function writeCaptions(number: number, language: 'en' | 'es'): string {
  const cues = Array.from({ length: CUES }, (_, index) => {
    const start = index * STEP;
    const end = start + (index % 5 === 0 ? STEP + 1 : STEP - 0.5);
    const words = madeUpWords(number, start, language).replace(' about', '&nbsp;<i>about</i>');
    return `${toClock(start)} --> ${toClock(end)} align:middle line:90%\r\n${words}\r\n`;
  });
  cues.splice(5, 0, `${toClock(20)} --> ${toClock(21)}\r\n\r\n`);
  return `\uFEFFWEBVTT\r\n\r\nNOTE made up\r\n\r\n${cues.join('\r\n')}`;
}

function toClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(whole / 60))}:${pad(whole % 60)}.${seconds % 1 === 0 ? '000' : '500'}`;
}
