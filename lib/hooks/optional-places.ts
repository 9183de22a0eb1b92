import { ARCHIVE_HOSTS, OFFLINE_HOSTS, YOUTUBE_EXTRA_HOSTS } from '../sites/hosts';

/** The places that Lectern asks for only when the student wants them, with their match patterns. */
export const OPTIONAL_PLACES = {
  archive: ARCHIVE_HOSTS,
  youtubeExtra: YOUTUBE_EXTRA_HOSTS,
  offline: OFFLINE_HOSTS,
};

export type OptionalPlace = keyof typeof OPTIONAL_PLACES;

export const PLACES: readonly OptionalPlace[] = ['archive', 'youtubeExtra', 'offline'];
