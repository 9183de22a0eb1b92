import type { SourceRef } from '../../domain/source';
import { namesFile, parseArchiveAddress } from '../archive-address';
import { type ClipRange, parseClipRange } from '../legacy-times';
import { YOUTUBE_ID } from '../youtube-address';
import { toPathWithin } from './course-path';

/** A player that a page embeds. */
export interface Player extends ClipRange {
  recording: SourceRef;
  archive: SourceRef | null;
  /** The path of the video's own page; null when the player does not link it. */
  page: string | null;
}

/** A link to another page of the course. */
export interface CourseLink {
  path: string;
  text: string;
}

/** What a page shows, one after the other as it stands there. */
export type Shown = { player: Player } | { link: CourseLink };

/** Everything of a page that can lead to a video, in the page's order. */
export function listShown(document: Document, slug: string): Shown[] {
  const shown: Shown[] = [];
  for (const element of document.querySelectorAll('.vjs-ocw, a[href]')) {
    if (element.classList.contains('vjs-ocw')) {
      const player = readPlayer(element, slug);
      if (player !== null) shown.push({ player });
    } else {
      const path = toPathWithin(slug, element.getAttribute('href') ?? '');
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      // A player's own links have been read with it.
      if (path !== null && element.closest('.video-embed') === null) {
        shown.push({ link: { path, text } });
      }
    }
  }
  return shown;
}

function readPlayer(element: Element, slug: string): Player | null {
  const setup = readSetup(element.getAttribute('data-setup') ?? '');
  const fromId = /^video-player-(.{11})-[0-9a-f]{32}$/.exec(element.id)?.[1];
  const id = setup.id ?? fromId ?? '';
  const archive = parseArchiveAddress((element.getAttribute('data-downloadlink') ?? '').trim());
  const file = archive !== null && namesFile(archive) ? archive : null;
  const recording: SourceRef | null = YOUTUBE_ID.test(id) ? { kind: 'youtube', id } : file;
  if (recording === null) return null;
  const page = element
    .closest('.video-embed')
    ?.querySelector('a[aria-label="View video page"]')
    ?.getAttribute('href');
  return {
    recording,
    archive: file,
    ...parseClipRange(setup.start, setup.end),
    page: page ? toPathWithin(slug, page) : null,
  };
}

/** `data-setup` is JSON for Video.js; of it only the address and the clip matter, whatever else is wrong with it. */
function readSetup(setup: string): { id: string | null; start: string; end: string } {
  const [, id] = /youtube\.com\/embed\/\s*([\w-]{11})(?![\w-])/.exec(setup) ?? [];
  const [, start = ''] = /"start": ?"?([\d.]+)/.exec(setup) ?? [];
  const [, end = ''] = /"end": ?"?([\d.]+)/.exec(setup) ?? [];
  return { id: id ?? null, start, end };
}
