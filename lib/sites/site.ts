import type { Shown } from '../domain/playback';
import type { SourceRef } from '../domain/source';

/** What Lectern knows about one site. Runs in the page and in the panel: no browser API, no zod, as few bytes as will do. */
export interface Site {
  readonly id: 'youtube' | 'ocw' | 'archive';

  /** What an address says; null for another site's addresses and for pages that are neither lecture nor course. */
  parse(url: URL): SourceRef | null;

  /**
   * What the page at `url` shows. Never reads `location`: after in-page navigation the URL given is the only truth. Takes the
   * document out of its window only where the address says something: the first touch of it costs a page 0.15 ms.
   */
  detect(url: URL, page: Pick<Window, 'document'>): Shown;

  /**
   * The element that plays the recording of the page at `url`, whose address says something, in this frame; null while
   * there is none.
   */
  findPlayer(url: URL, document: Document): HTMLVideoElement | null;

  /** The recording that `player` plays on the page that `address` names; null when it cannot be told. */
  playing(address: SourceRef, player: HTMLVideoElement): SourceRef | null;

  /** True while an advert plays in the same element. */
  isAdvert(player: HTMLVideoElement): boolean;

  /** Seconds at which an address asks the site to begin; null when it does not, and where no advert comes before that. */
  start(url: URL): number | null;

  /** The address that opens `ref` at `time` seconds (null: from its start); null for another site's refs. */
  open(ref: SourceRef, time: number | null): string | null;
}
