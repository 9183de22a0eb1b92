export interface VideoState {
  currentSrc: string;
  currentTime: number;
  duration: number;
  paused: boolean;
  playbackRate: number;
  readyState: number;
}

/** A `<video>` whose state the test sets, since happy-dom plays nothing. */
export class FakeVideo {
  readonly element = document.createElement('video');
  readonly state: VideoState = {
    currentSrc: 'blob:a',
    currentTime: 0,
    duration: 2400,
    paused: false,
    playbackRate: 1,
    readyState: 4,
  };
  readonly calls: string[] = [];

  constructor(parent: ParentNode, state: Partial<VideoState> = {}) {
    const { element } = this;
    element.className = 'video-stream html5-main-video';
    Object.assign(this.state, state);
    for (const key of Object.keys(this.state))
      Object.defineProperty(element, key, {
        get: () => Reflect.get(this.state, key),
        set: (value) => Reflect.set(this.state, key, value),
      });
    element.play = async () => {
      this.calls.push('play');
      throw new DOMException('The student has not touched the page.', 'NotAllowedError');
    };
    element.pause = () => void this.calls.push('pause');
    element.getBoundingClientRect = () => new DOMRect(0, 0, 640, 360);
    parent.append(element);
  }

  /** Sets its state, then says so as the browser would. */
  fire(type: string, state: Partial<VideoState> = {}): void {
    Object.assign(this.state, state);
    fire(this.element, type);
  }

  /** The element goes on to another source, as YouTube's does from video to video. */
  load(currentSrc: string, duration: number): void {
    this.fire('emptied', { currentSrc: '', currentTime: 0, duration: Number.NaN, readyState: 0 });
    this.fire('loadstart', { currentSrc });
    this.fire('durationchange', { duration });
    this.fire('loadedmetadata', { readyState: 1 });
  }
}

/** Dispatches an event as the browser does: trusted, and for media without bubbling. */
export function fire(target: EventTarget, type: string): void {
  const event = new Event(type, { bubbles: type === 'click', composed: type === 'click' });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}
