/** Match patterns asked for at install. Three is the most that Chromium still names one by one in its warning. */
export const REQUIRED_HOSTS = [
  'https://ocw.mit.edu/*',
  'https://learn.mit.edu/*',
  'https://www.youtube.com/*',
];

/** The Internet Archive: its item pages and the server-bound hosts its downloads redirect to. Never the Wayback Machine. */
export const ARCHIVE_HOSTS = [
  'https://archive.org/*',
  'https://www.archive.org/*',
  'https://*.us.archive.org/*',
];

/** YouTube's mobile pages and its embed host without cookies. */
export const YOUTUBE_EXTRA_HOSTS = [
  'https://m.youtube.com/*',
  'https://www.youtube-nocookie.com/*',
];

/** Offline copies of courses, as OCW offers them for download. The browser asks for a switch of its own besides. */
export const OFFLINE_HOSTS = ['file:///*'];

/** Match patterns asked for on the click that needs them. */
export const OPTIONAL_HOSTS = [...ARCHIVE_HOSTS, ...YOUTUBE_EXTRA_HOSTS, ...OFFLINE_HOSTS];
