import type { ContentMap } from './content-map';
import { sectionOf } from './course-path';
import { type FileRow, readFileRows } from './file-table';
import type { ShownVideo } from './fold-videos';
import { parseGalleryData } from './gallery-data';
import { type Lesson, readLesson } from './lesson';
import { type CourseLink, listShown, type Player } from './page-content';
import type { Reader } from './reader';
import { parseVideoData, type VideoData } from './video-data';

/** A video that a gallery or page shows: as the gallery has it, or by its own page, which has to be read. */
export type PlaceEntry =
  | { video: VideoData; page: string | null }
  | { video: null; page: string; player: Player | null };

/** A gallery or page of a course, as read. */
export interface Place {
  path: string;
  title: string;
  /** What a gallery says of its videos above them, and in its description. */
  introduction: string;
  description: string;
  /** Rendered HTML: kept as text, since hundreds of parsed pages would fill the memory. */
  content: string;
  entries: PlaceEntry[];
  links: CourseLink[];
  lesson: Lesson | null;
  /** What its tables give by lecture. */
  fileRows: FileRow[];
}

const LONGEST_INTRODUCTION = 5_000;

/** A link to one of the course's files says so: `Lecture notes (PDF - 1.2MB)`, `bst.py (PY)`. */
const FILE_LINK =
  /\([^()]*\b(?:PDF|ZIP|TXT|CSV|PY|JAVA|GZ|TAR|M|R|JPG|PNG|GIF|MP3|DOCX?|PPTX?|XLSX?|IPYNB|HTML|SRT|VTT)\b[^()]*\)\s*$|^(?:PDF|ZIP|DOC|PPT|XLS)$|\.(?:pdf|zip|py|csv|txt|m|r|java|docx?|pptx?|xlsx?)$|\btranscripts?\b/i;

/** Null when it is neither, or a draft. */
export function parsePlace(
  data: unknown,
  path: string,
  slug: string,
  map: ContentMap,
  reader: Reader,
): Place | null {
  const gallery = parseGalleryData(data, path, reader);
  if (gallery === null) return null;
  const document = reader.parseHtml(gallery.content);
  const shown = listShown(document, slug);
  const fileRows = readFileRows(document, { path, slug });
  const links = shown.flatMap((one) => ('link' in one ? one.link : []));
  const resources = links.filter((link) => sectionOf(link.path) === 'resources');
  const cards = resources.length === gallery.entries.length ? resources : [];
  const fromGallery = gallery.entries.flatMap((entry, index): PlaceEntry[] => {
    const uid = 'uid' in entry ? entry.uid : entry.video.uid;
    const page = map.pathOf(uid) ?? cards[index]?.path ?? null;
    if ('video' in entry) return [{ video: entry.video, page }];
    if (page !== null) return [{ video: null, page, player: null }];
    reader.report({ file: path, field: 'videos', reason: `${uid} has no page` });
    return [];
  });
  return {
    path,
    title: gallery.title,
    introduction: readIntroduction(document),
    description: gallery.description,
    content: gallery.content,
    entries: fromGallery.length > 0 ? fromGallery : shown.flatMap(toEntry),
    links,
    lesson: readLesson(
      document,
      path,
      gallery.title,
      resources.filter(({ text }) => FILE_LINK.test(text)),
    ),
    fileRows,
  };
}

/** The text beside a gallery's cards. */
function readIntroduction(document: Document): string {
  for (const card of document.querySelectorAll('.video-gallery-card, a.video-link')) card.remove();
  return (document.body.textContent ?? '').slice(0, LONGEST_INTRODUCTION);
}

function toEntry(shown: { player: Player } | { link: CourseLink }): PlaceEntry[] {
  if ('player' in shown) {
    const { player } = shown;
    return player.page === null ? [] : [{ video: null, page: player.page, player }];
  }
  const { path, text } = shown.link;
  const canBeVideo = sectionOf(path) === 'resources' && !FILE_LINK.test(text);
  return canBeVideo ? [{ video: null, page: path, player: null }] : [];
}

/** What a video's own page says; where it cannot be read, what its player says, under the title of the page around it. */
export function toShownVideo(
  data: unknown,
  entry: { page: string; player: Player | null },
  place: Pick<Place, 'path' | 'title'>,
  map: ContentMap,
  reader: Reader,
): ShownVideo | null {
  const { page, player } = entry;
  const video = data === null ? null : parseVideoData(data, page, reader);
  if (video !== null) return { video, page, place: place.path };
  const uid = map.uidOf(page);
  if (player === null || uid === null || place.title === '') return null;
  return { video: fromPlayer(player, uid, place.title), page, place: place.path };
}

function fromPlayer(
  { recording, archive, start, end }: Player,
  uid: string,
  title: string,
): VideoData {
  const nothing = { description: '', related: '', tabTitle: '', tabText: '' };
  return {
    uid,
    title,
    recording,
    archive,
    start,
    end,
    speakers: [],
    ...nothing,
    playlists: [],
    transcript: '',
    captions: null,
  };
}
