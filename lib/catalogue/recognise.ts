import type { LectureId } from '../domain/course';
import type { Shown } from '../domain/playback';
import type { Recognition } from '../domain/recognition';
import { isSameRef, type SourceRef } from '../domain/source';
import type { Catalogue } from './catalogue';
import { courseSlugs, isCourseSlug } from './ocw-path';

/**
 * What the catalogue makes of a page. Players decide over the address, since what plays is what notes belong to; the address
 * decides which listing of that recording is shown. `playing` is what plays now; null while nothing does.
 */
export function recognise(
  catalogue: Catalogue,
  shown: Shown,
  playing: SourceRef | null,
): Recognition {
  const { address } = shown;
  const players = choosePlayers(shown.players, playing);
  const known = players.flatMap((player) => recognisePlayer(catalogue, shown, player) ?? []);
  const current = playing === null ? null : recognisePlayer(catalogue, shown, playing);
  return (
    (players.some((player) => isSameRef(player, playing)) ? current : null) ??
    known.find(({ type }) => type === 'lecture') ??
    known[0] ??
    recogniseAddress(catalogue, address, players)
  );
}

/** The page's players. Before it has been searched for them, what plays is the one that is known. */
function choosePlayers(players: SourceRef[], playing: SourceRef | null): SourceRef[] {
  return players.length === 0 && playing !== null ? [playing] : players;
}

/** The lecture or related video that a player plays; null for a recording that no course lists. */
function recognisePlayer(
  catalogue: Catalogue,
  shown: Shown,
  player: SourceRef,
): Recognition | null {
  const found = catalogue.find(player);
  if (found?.type === 'related') return { ...found, ref: player };
  if (found?.type !== 'lecture') return null;
  return { type: 'lecture', lecture: found.lecture, ...chooseListing(catalogue, shown, found) };
}

/**
 * The listing of a recording that an OCW page shows: the page's own, else the only one in the page's course. On YouTube, of
 * several courses that which has the playlist of the address.
 */
function chooseListing(
  catalogue: Catalogue,
  { address, list }: Shown,
  { lecture, course }: { lecture: LectureId; course: string },
): { course: string; listing: string | null } {
  if (address?.kind !== 'ocw') {
    const entries = list === undefined ? [] : (catalogue.lecture(lecture)?.entries ?? []);
    const ofList = entries.find((entry) => entry.course.playlists?.includes(list ?? ''));
    return { course: ofList?.course.slug ?? course, listing: null };
  }
  const ofPage = catalogue.listingsAt(address).filter((entry) => entry.listing.lecture === lecture);
  const pageCourse = catalogue.find(address)?.course;
  const ofCourse = catalogue
    .lecture(lecture)
    ?.entries.filter((entry) => entry.course.slug === pageCourse);
  const choice = ofPage.length > 0 ? ofPage : (ofCourse ?? []);
  const [first] = choice;
  if (first === undefined) return { course, listing: null };
  return { course: first.course.slug, listing: choice.length === 1 ? first.listing.uid : null };
}

/** What the address says where no player plays anything known. */
function recogniseAddress(
  catalogue: Catalogue,
  address: SourceRef | null,
  players: SourceRef[],
): Recognition {
  if (address === null) return { type: 'nothing' };
  const found = catalogue.find(address);
  const unknown =
    players.find(({ kind }) => kind === 'youtube') ??
    (found === null && address.kind === 'youtube' ? address : null);
  // On a lecture's own page an unknown player means that OCW has replaced the recording, and we do not know the new one.
  const isOffered =
    address.kind === 'youtube' ||
    found?.type === 'lecture' ||
    (found?.type === 'course' && players.length === 1);
  if (unknown !== null && isOffered) {
    const course = address.kind === 'ocw' ? (found?.course ?? null) : null;
    return { type: 'unknown-recording', ref: unknown, course };
  }
  if (found === null) return recogniseCourse(address);
  if (found.type === 'related') return { ...found, ref: address };
  // A file that OCW serves on a lecture's page is the lecture; an unknown file of the Archive may be any.
  const isOwnPlayer = players.every(({ kind }) => kind === 'file');
  return found.type === 'lecture' && !isOwnPlayer
    ? { type: 'course', course: found.course }
    : found;
}

/** A page of a course that OCW has and no file of ours does. */
function recogniseCourse({ kind, id }: SourceRef): Recognition {
  const slug = kind === 'ocw' ? courseSlugs(id).find(isCourseSlug) : undefined;
  return slug === undefined ? { type: 'nothing' } : { type: 'unknown-course', slug };
}
