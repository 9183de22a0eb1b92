import { advanceContent, startContent, UNSEEN } from '../domain/content-time';
import type { Playback } from '../domain/playback';
import { refKey, type SourceRef } from '../domain/source';
import type { Site } from './site';

/** Events that say that an element has begun on another source. */
const REUSE_EVENTS = ['emptied', 'loadstart', 'loadedmetadata', 'durationchange'];

/** Enough to know the last second of the content before an advert. */
const TIME_EVENTS = [...REUSE_EVENTS, 'timeupdate', 'play'];

/** A click may have made a player whose events stay inside a shadow root. */
const ALL_EVENTS = [...TIME_EVENTS, 'pause', 'seeked', 'ratechange', 'ended', 'click'];

/** How much of a player somebody wants to know, and by which events it is known. */
export type Attention = keyof typeof EVENTS;

const EVENTS = { none: [], time: TIME_EVENTS, all: ALL_EVENTS };

/** Taken back by hand: an `AbortController` would cost each frame of a page a third of a millisecond. */
const HOW = { capture: true, passive: true };

export type Player = ReturnType<typeof createPlayer>;

/**
 * What plays the recording that a page shows: finds the element, and tells and moves the recording's time by it. `onEvent`
 * hears the events of every player of the page, as far as somebody attends to them.
 */
export function createPlayer(site: Site, window: Window, onEvent: (event: Event) => void) {
  let attention: Attention = 'none';
  const heard = new Set<EventTarget>();
  let url: URL | null = null;
  let address: SourceRef | null = null;
  let element: HTMLVideoElement | null = null;
  let recording: string | null = null;
  let content = UNSEEN;
  let pendingSeek: number | null = null;
  let area = 0;
  let isRunning = false;
  let startedAt: number | null = null;

  function find(): HTMLVideoElement | null {
    if (element?.isConnected && element.readyState > 0) return element;
    element = address && url && site.findPlayer(url, window.document);
    return element;
  }

  function playing(found: HTMLVideoElement | null) {
    return address && found && site.playing(address, found);
  }

  /** YouTube's player in another page has nothing in its element until it is played, and cannot be moved or played by it. */
  function isUntouched(found: HTMLVideoElement): boolean {
    return window !== window.top && found.readyState === 0 && found.currentSrc === '';
  }

  function momentOf(found: HTMLVideoElement) {
    const { currentSrc: source, currentTime: time, duration } = found;
    return { source, time, duration, advert: site.isAdvert(found) };
  }

  function listen(target: EventTarget): void {
    if (attention === 'none') return;
    heard.add(target);
    for (const type of EVENTS[attention]) target.addEventListener(type, onEvent, HOW);
  }

  /** Media events do not leave a shadow root. To listen twice is to listen once. */
  function listenInside(found: HTMLVideoElement | null): void {
    if (found && found.getRootNode() !== window.document) listen(found);
  }

  return {
    attend(wanted: Attention): void {
      if (wanted === attention) return;
      for (const target of heard)
        for (const type of EVENTS[attention]) target.removeEventListener(type, onEvent, HOW);
      heard.clear();
      attention = wanted;
      listen(window.document);
      listenInside(element);
    },

    /** `next` shows another recording, or nothing when null. After navigation its element still shows the previous one. */
    begin(next: SourceRef | null, at: URL, isMoved: boolean): void {
      address = next;
      url = at;
      element = null;
      const found = isMoved ? find() : null;
      const ref = playing(found);
      if (ref && refKey(ref) === recording) return;
      recording = null;
      pendingSeek = null;
      isRunning = false;
      startedAt = null;
      content = found ? startContent(momentOf(found), window.performance.now()) : UNSEEN;
    },

    /** Whether `event` says something of the player: pages have other videos, such as previews under the mouse. */
    isConcernedBy({ type, target }: Event): boolean {
      if (type === 'click') return !element?.isConnected && find() !== null;
      if (target !== element && (type === 'play' || type === 'loadedmetadata')) element = null;
      return find() === target;
    },

    /** Takes the player's size. The browser has to lay out the page for that, so only where somebody is told of it. */
    measure(): void {
      const box = find()?.getBoundingClientRect();
      area = box ? box.width * box.height : 0;
    },

    read(event: Event | null): Playback | null {
      const found = find();
      listenInside(found);
      const ref = playing(found);
      if (!found || !ref || isUntouched(found)) return null;
      if (recording !== null && recording !== refKey(ref)) {
        content = UNSEEN;
        pendingSeek = null;
      }
      recording = refKey(ref);
      const moment = momentOf(found);
      const isReused = event !== null && REUSE_EVENTS.includes(event.type);
      content = advanceContent(content, moment, isReused, window.performance.now());
      if (pendingSeek !== null && content.isCurrent) {
        const time = Math.min(pendingSeek, content.duration ?? pendingSeek);
        found.currentTime = time;
        content = { ...content, time };
        pendingSeek = null;
      }
      const { duration } = content;
      // Before the first second of the content, an advert stands where the address asks to begin.
      const time = content.time ?? (moment.advert && url ? site.start(url) : null);
      const { paused, playbackRate: rate } = found;
      if (!paused && !isRunning) startedAt = Date.now();
      isRunning = !paused;
      return { ref, time, duration, paused, startedAt, rate, advert: moment.advert, area };
    },

    /** Waits where the element does not show the recording now: it would move the advert. */
    seek(time: number): void {
      pendingSeek = Math.max(0, time);
    },

    rate(rate: number): void {
      const found = find();
      if (found) found.playbackRate = rate;
    },

    play(): void {
      // The browser may refuse until the student has touched the page.
      find()
        ?.play()
        .catch(() => null);
    },

    pause(): void {
      find()?.pause();
    },
  };
}
