// Players use one element for one recording after the other, and for adverts: its clock is not always the recording's.

/** What a media element shows at one moment. */
export interface Moment {
  /** The element's own address for what it plays. */
  source: string;
  /** Seconds. */
  time: number;
  /** Seconds; NaN before the element has loaded anything, infinite for a live stream. */
  duration: number;
  advert: boolean;
}

/** What is known of the recording that an element plays. */
export interface Content {
  /** The last second of the recording that was seen; null before the first. */
  time: number | null;
  /** Seconds; null for a live stream or while unknown. */
  duration: number | null;
  /** Whether the element shows the recording now, so that `time` is now's and seeking would reach it. */
  isCurrent: boolean;
  /** What the element showed last that was not the recording; null once it shows the recording. */
  other: Other | null;
}

/**
 * `previous`: the recording before, which an element goes on showing after in-page navigation. `advert`: the page says
 * so, and may stop saying so too early. `stranger`: too long or too short for the recording, so an advert of which the
 * page has not said so yet.
 */
type OtherKind = 'previous' | 'advert' | 'stranger';

interface Other {
  kind: OtherKind;
  source: string;
  duration: number;
  /** Milliseconds: from then on the element is believed, whatever it shows. */
  until: number;
}

export const UNSEEN: Content = { time: null, duration: null, isCurrent: false, other: null };

/** For how many milliseconds an element is not believed that goes on showing the same. */
const PATIENCE: Record<OtherKind, number> = { previous: 5000, advert: 1000, stranger: 5000 };
/** Copies and players differ by no more seconds than this in what they say is a recording's duration. */
const DURATION_TOLERANCE = 3;

/** A new recording, while the element still shows `moment` (null: there is no element yet). `now` in milliseconds. */
export function startContent(moment: Moment | null, now: number): Content {
  return moment ? wait(UNSEEN, 'previous', moment, now) : UNSEEN;
}

/** What is known after `moment`. `isReused`: an event says that the element has begun on another source. */
export function advanceContent(
  content: Content,
  moment: Moment,
  isReused: boolean,
  now: number,
): Content {
  const { other } = content;
  if (moment.advert) return wait(content, 'advert', moment, now);
  if (other && isStill(other, moment, now) && !(isReused && other.kind === 'previous'))
    return { ...content, isCurrent: false };
  if (Number.isNaN(moment.duration))
    return { ...content, isCurrent: false, other: other?.kind === 'advert' ? other : null };
  if (!other && isStranger(content, moment)) return wait(content, 'stranger', moment, now);
  return {
    time: moment.time,
    duration: Number.isFinite(moment.duration) ? moment.duration : null,
    isCurrent: true,
    other: null,
  };
}

function wait(
  content: Content,
  kind: OtherKind,
  { source, duration }: Moment,
  now: number,
): Content {
  const other = { kind, source, duration, until: now + PATIENCE[kind] };
  return { ...content, isCurrent: false, other };
}

function isStill(other: Other, { source, duration }: Moment, now: number): boolean {
  return now < other.until && other.source === source && Object.is(other.duration, duration);
}

function isStranger(content: Content, { duration }: Moment): boolean {
  if (content.duration === null || !Number.isFinite(duration)) return false;
  return Math.abs(content.duration - duration) > DURATION_TOLERANCE;
}
