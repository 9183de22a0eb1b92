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
  /** What the element showed that was not the recording; null once it shows the recording. */
  other: { source: string; duration: number; until: number } | null;
}

export const UNSEEN: Content = { time: null, duration: null, isCurrent: false, other: null };

/** For how many milliseconds an element may go on showing the previous recording after in-page navigation. */
const AFTER_NAVIGATION = 5000;
/** For how many milliseconds an element may go on showing an advert that its page says has ended. */
const AFTER_ADVERT = 1000;

/** A new recording, while the element still shows `moment` (null: there is no element yet). `now` in milliseconds. */
export function startContent(moment: Moment | null, now: number): Content {
  return moment ? { ...UNSEEN, other: toOther(moment, now + AFTER_NAVIGATION) } : UNSEEN;
}

/** What is known after `moment`. `isReused`: an event says that the element has begun on another source. */
export function advanceContent(
  content: Content,
  moment: Moment,
  isReused: boolean,
  now: number,
): Content {
  if (moment.advert)
    return { ...content, isCurrent: false, other: toOther(moment, now + AFTER_ADVERT) };
  if (content.other && !isReused && isStill(content.other, moment, now))
    return { ...content, isCurrent: false };
  if (Number.isNaN(moment.duration)) return { ...content, isCurrent: false, other: null };
  return {
    time: moment.time,
    duration: Number.isFinite(moment.duration) ? moment.duration : null,
    isCurrent: true,
    other: null,
  };
}

function toOther({ source, duration }: Moment, until: number): Content['other'] {
  return { source, duration, until };
}

function isStill(other: NonNullable<Content['other']>, moment: Moment, now: number): boolean {
  return (
    now < other.until &&
    other.source === moment.source &&
    Object.is(other.duration, moment.duration)
  );
}
