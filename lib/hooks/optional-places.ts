import { ARCHIVE_HOSTS, OFFLINE_HOSTS, REQUIRED_HOSTS, YOUTUBE_EXTRA_HOSTS } from '../sites/hosts';

/** The places that Lectern asks for only when the student wants them, with their match patterns. */
export const OPTIONAL_PLACES = {
  archive: ARCHIVE_HOSTS,
  youtubeExtra: YOUTUBE_EXTRA_HOSTS,
  offline: OFFLINE_HOSTS,
};

export type OptionalPlace = keyof typeof OPTIONAL_PLACES;

export const PLACES: readonly OptionalPlace[] = ['archive', 'youtubeExtra', 'offline'];

/** All that the student can be asked for. A browser may withhold even the hosts that were asked for at install. */
export const ALLOWED_PLACES = { required: REQUIRED_HOSTS, ...OPTIONAL_PLACES };

export type AllowedPlace = keyof typeof ALLOWED_PLACES;
