import type { Lecture, Listing, Resource } from '../domain/course';
import type { Origin, Source, SourceRef } from '../domain/source';
import type { CourseFacts, ListingFacts } from './course-facts';
import type { LegacyRecord } from './legacy-record';
import { toOcwAddress } from './ocw-path';
import { parseYouTubeAddress } from './youtube-address';

/** What is known of a listing's recording, from its record where there is one, else from OCW's data. */
type Video = Pick<Listing, 'lecture' | 'title' | 'start' | 'end' | 'description' | 'speakers'> & {
  sources: Source[];
  legacyPage: Source;
  related: Resource[];
  origin: Origin;
};

export interface BuiltListing {
  listing: Listing;
  lecture: Lecture;
}

export function buildListing(
  facts: CourseFacts,
  index: number,
  listing: ListingFacts,
  record: LegacyRecord | undefined,
): BuiltListing {
  const page = `courses/${facts.slug}/resources/${listing.name}`;
  const video =
    record === undefined ? videoFromFacts(facts, listing, page) : videoFromRecord(record);
  const { sources, legacyPage, related, ...shared } = video;
  return {
    lecture: { id: video.lecture, duration: null, sources },
    listing: {
      uid: listing.uid,
      ...shared,
      position: index + 1,
      session: {
        label: listing.session,
        evidence: 'map',
        origin: ocwOrigin(`courses/${facts.slug}/${facts.gallery}`),
      },
      resources: [buildSlides(facts, listing), ...related],
      sources: [toSource({ kind: 'ocw', id: page }, ocwOrigin(page)), legacyPage],
    },
  };
}

export function ocwOrigin(path: string): Origin {
  return { kind: 'ocw', from: toOcwAddress(path) };
}

export function seedOrigin(record: LegacyRecord): Origin {
  return { kind: 'seed', from: record.uid };
}

export function toSource(ref: SourceRef, origin: Origin): Source {
  return { ...ref, offset: 0, retired: ref.kind === 'itunes', origin };
}

function videoFromRecord(record: LegacyRecord): Video {
  const origin = seedOrigin(record);
  const { youtube, archive, itunes } = record.media;
  const episode = itunes?.names === 'episode' ? itunes.ref : null;
  const refs = [youtube, archive, episode].filter((ref) => ref !== null);
  return {
    lecture: record.lecture,
    title: record.title,
    start: record.start,
    end: record.end,
    description: record.description,
    speakers: record.speakers,
    sources: refs.map((ref) => toSource(ref, origin)),
    legacyPage: toSource(record.page, origin),
    related: record.related.map((resource) => ({ ...resource, origin })),
    origin,
  };
}

function videoFromFacts(
  facts: CourseFacts,
  { uid, name, video }: ListingFacts,
  page: string,
): Video {
  if (video === null) throw new Error(`${uid}: neither a record nor facts of its video`);
  const origin = ocwOrigin(page);
  const archiveOrigin: Origin = { kind: 'ocw', from: `${video.archive.seen}: ${origin.from}` };
  const legacyId = `courses/${facts.department}/${facts.slug}/${facts.section}/${name}`;
  return {
    lecture: `youtube:${video.youtube}`,
    title: video.title,
    start: null,
    end: null,
    description: [],
    speakers: video.speakers,
    sources: [
      toSource({ kind: 'youtube', id: video.youtube }, origin),
      toSource({ kind: 'archive', id: video.archive.file }, archiveOrigin),
    ],
    legacyPage: toSource({ kind: 'ocw', id: legacyId }, origin),
    related: video.related.map((resource) => ({
      ...resource,
      ref: parseYouTubeAddress(resource.address),
      origin,
    })),
    origin,
  };
}

function buildSlides(facts: CourseFacts, { slides }: ListingFacts): Resource {
  const page = `courses/${facts.slug}/resources/${slides.name}`;
  return {
    kind: 'slides',
    title: slides.title,
    by: null,
    address: toOcwAddress(page),
    ref: null,
    origin: ocwOrigin(page),
  };
}
