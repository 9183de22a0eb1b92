import type { Resource, SessionLink } from '../../domain/course';
import { ocwOrigin } from '../build-listing';
import type { LearnedSessions } from './build-learned';
import { sectionOf } from './course-path';
import { parseExplicitMap } from './explicit-map';
import type { FoldedVideo } from './fold-videos';
import { canBeElsewhere } from './page-number';
import type { Place } from './place';
import type { Places } from './read-places';
import { findRepeated } from './repeated-titles';
import { listSessionFiles } from './session-files';
import type { Calendar } from './session-pages';
import { tieInStep } from './tie-in-step';

/**
 * Ties each lecture to its session by evidence, strongest first: the gallery's own map, a page that teaches one session and shows
 * the lecture, number and title agreeing, one title that is clearly the best, that no other lecture has and that the lecture's own
 * pages do not contradict. A lecture without any stays untied.
 */
export function tieSessions(calendar: Calendar, places: Places): LearnedSessions {
  const read = places.inOrder();
  const mapped = mapGalleries(calendar, read, places);
  const lessons = new Map(
    read.flatMap(({ path, lesson }) =>
      lesson === null || places.shownAt(path).length === 0 ? [] : [[path, lesson] as const],
    ),
  );
  const labels = new Set(calendar.sessions.map(({ label }) => label));
  const taught = [...lessons.values()].filter(({ label }) => !labels.has(label));
  const sessions = [
    ...calendar.sessions,
    ...[...new Set(taught.map(({ label }) => label))].map((label) => ({ label, topic: label })),
  ];
  const byPath = new Map(read.map((place) => [place.path, place]));
  const videos = read.flatMap(({ path }) => places.shownAt(path)).map(({ video }) => video);
  const isRepeated = findRepeated(videos);
  const tieOf = tieInStep(
    videos.map(({ title }) => title),
    calendar.rows,
  );
  const tables = read.map(({ fileRows }) => fileRows).filter((rows) => rows.length > 0);

  function linkOf({ video, places: shownIn }: FoldedVideo): SessionLink | null {
    const map = mapped.get(video.uid);
    if (map !== undefined) return map;
    const page = shownIn.find((path) => taught.some((lesson) => lesson === lessons.get(path)));
    const lesson = page === undefined ? undefined : lessons.get(page);
    if (page !== undefined && lesson !== undefined) {
      return { label: lesson.label, evidence: 'page', origin: ocwOrigin(page) };
    }
    const tie = tieOf(video.title);
    if (tie === null || calendar.page === null) return null;
    const isNone =
      tie.evidence === 'title' &&
      (isRepeated(video.title) || canBeElsewhere(tie.label, shownIn, byPath));
    return isNone ? null : { ...tie, origin: ocwOrigin(calendar.page) };
  }

  function filesOf(video: FoldedVideo): Resource[] {
    const link = linkOf(video);
    return [
      ...video.places.flatMap((path) => lessons.get(path)?.files ?? []),
      ...tables.flatMap((rows) => listSessionFiles(video.video.title, link, sessions, rows)),
    ];
  }

  return {
    sessions,
    readings: [...calendar.readings, ...taught.flatMap(({ readings }) => readings)],
    linkOf,
    filesOf,
  };
}

/** What the texts of the galleries say of their videos, by uid. Sessions that the course does not have are not believed. */
function mapGalleries(calendar: Calendar, read: Place[], places: Places): Map<string, SessionLink> {
  const labels = new Set(calendar.sessions.map(({ label }) => label));
  return new Map(
    read
      .filter(({ path }) => sectionOf(path) === 'video_galleries')
      .flatMap(({ path, introduction, description, entries }) => {
        const shown = places.shownAt(path);
        const map =
          parseExplicitMap(introduction, entries.length) ??
          parseExplicitMap(description, entries.length);
        if (map === null || shown.length !== map.length) return [];
        if (!map.every((label) => labels.has(label))) return [];
        return shown.map(({ video }, index): [string, SessionLink] => [
          video.uid,
          { label: map[index] ?? '', evidence: 'map', origin: ocwOrigin(path) },
        ]);
      }),
  );
}
