import type { Resource, ResourceKind } from '../../domain/course';
import type { Origin } from '../../domain/source';
import { listRelatedLinks } from '../related-links';
import { splitLines } from '../rich-lines';
import { toCoursePath } from './course-path';
import { toAddress } from './dom-text';
import { readMarkdown } from './markdown';
import type { Reader } from './reader';
import type { VideoData } from './video-data';

/** What the format allows for one listing is 200. */
const MOST_RESOURCES = 100;
const LONGEST_TITLE = 500;

const KINDS: [ResourceKind, RegExp][] = [
  ['slides', /\bslides?\b/i],
  ['transcript', /\btranscripts?\b/i],
  ['exam', /\b(?:exams?|quiz(?:zes)?|midterm)\b/i],
  ['problem-set', /\b(?:problems?|problem sets?|p-?sets?|homework|assignments?|exercises?)\b/i],
];

/** What a file of the course is, by what its own link or the heading above it calls it. */
export function toFileKind(...texts: string[]): ResourceKind {
  const found = texts.flatMap((text) => KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? []);
  return found[0] ?? 'file';
}

/** The resources that a video's own record names: its tab, its related links and its transcript. */
export function listVideoResources(
  video: VideoData,
  pathOf: (uid: string) => string | null,
  origin: Origin,
  reader: Reader,
): Resource[] {
  const related = listRelatedLinks(readMarkdown(video.related, pathOf, reader)).map((link) =>
    isCourseFile(link.address) ? { ...link, kind: toFileKind(link.title) } : link,
  );
  const tab = splitLines(readMarkdown(video.tabText, pathOf, reader)).flatMap((line) =>
    listRelatedLinks(line).map((link) =>
      link.ref === null
        ? { ...link, by: null, kind: toFileKind(link.title, video.tabTitle) }
        : link,
    ),
  );
  const transcript = toAddress(video.transcript);
  const all: Omit<Resource, 'origin'>[] = [
    ...tab,
    ...related.filter(({ address }) => !isCoursePage(address)),
    ...(transcript !== null && /\.pdf$/i.test(transcript)
      ? [
          {
            kind: 'transcript' as const,
            title: 'Transcript',
            by: null,
            address: transcript,
            ref: null,
          },
        ]
      : []),
  ];
  return all.slice(0, MOST_RESOURCES).map((resource) => ({
    ...resource,
    title: resource.title.slice(0, LONGEST_TITLE),
    by: resource.by?.slice(0, LONGEST_TITLE) ?? null,
    origin,
  }));
}

function isCourseFile(address: string): boolean {
  return /^courses\/[^/]+\/resources\//.test(toCoursePath(address) ?? '');
}

/** `Readings` and the like lead to a page of the course, which is no resource of one lecture. */
function isCoursePage(address: string): boolean {
  return /^courses\/[^/]+\/(?:pages|lists|video_galleries)(?:\/|$)/.test(
    toCoursePath(address) ?? '',
  );
}
