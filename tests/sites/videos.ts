import { MADE_UP_COURSE, MADE_UP_SHORT, MADE_UP_SLUG, madeUpLecture } from './made-up-course';
import { COURSE, LECTURES } from './seed-course';

/** A video as YouTube knows it. */
export interface Video {
  id: string;
  title: string;
  channel: string;
  /** The channel's handle, with its @. */
  handle: string;
  channelId: string;
  keywords: string[];
  description: string;
}

/** A playlist whose id has the shape of OCW's own. */
export const PLAYLIST = 'PLUl4u3cNGP60stand-in-of-15-356S12';

const OCW_CHANNEL = {
  channel: 'MIT OpenCourseWare',
  handle: '@mitocw',
  channelId: 'UCEBb1b_L6zDS3xTUrIALZOw',
};

const COURSE_LINE = `MIT ${COURSE.number} ${COURSE.title}, ${COURSE.term}`;

/** Older videos name their course by its short address. */
const SHORT_LINK = `http://ocw.mit.edu${COURSE.shortAddress}`;
const LONG_LINK = `https://ocw.mit.edu/courses/${COURSE.slug}/`;

const lectures = LECTURES.map(({ video, title }, index): Video => {
  const link = index === 3 ? LONG_LINK : SHORT_LINK;
  return {
    ...OCW_CHANNEL,
    id: video,
    title,
    keywords: [COURSE.slug, 'innovation'],
    description: [
      COURSE_LINE,
      `View the complete course: ${link}`,
      'Instructor: Eric von Hippel',
      '',
      'A recording made for trying things out; its picture shows the second that plays.',
      '',
      `YouTube Playlist: https://www.youtube.com/playlist?list=${PLAYLIST}`,
      '',
      'License: Creative Commons BY-NC-SA',
      'More information at http://ocw.mit.edu/terms',
      'More courses at http://ocw.mit.edu',
    ].join('\n'),
  };
});

export const VIDEOS: Video[] = [
  ...lectures,
  ...madeUpVideos(),
  // Names a course that does not list it.
  {
    ...OCW_CHANNEL,
    id: 'StandInLost',
    title: 'A recording that its course does not list',
    keywords: [MADE_UP_SLUG],
    description: '',
  },
  {
    ...OCW_CHANNEL,
    id: 'StandInTalk',
    title: 'A talk of no course',
    keywords: ['talk'],
    description: 'More courses at http://ocw.mit.edu',
  },
  {
    id: '1ieY0Zu9IiE',
    title: 'SkateBoarding: The Birth of Vertical (The DogTown Video).',
    channel: 'knuckletube',
    handle: '@knuckletube',
    channelId: 'UCstandinknuckletube0000',
    keywords: [],
    description: 'Pools without water, and what was invented in them.',
  },
  {
    id: 'axN0xdhznhY',
    title: 'Foldit: Biology for Gamers.',
    channel: 'NatureVideoChannel',
    handle: '@NatureVideoChannel',
    channelId: 'UCstandinnaturevideo0000',
    keywords: [],
    description: 'Players fold proteins.',
  },
  // A lecture of another OCW course, 18.06 of spring 2010: OCW's channel, its course's slug among the keywords.
  {
    ...OCW_CHANNEL,
    id: 'J7DzL2_Na80',
    title: '1. The Geometry of Linear Equations',
    keywords: ['18-06-linear-algebra-spring-2010'],
    description: [
      'MIT 18.06 Linear Algebra, Spring 2010',
      'View the complete course: http://ocw.mit.edu/18-06S05',
      'Instructor: Gilbert Strang',
    ].join('\n'),
  },
  {
    id: 'StandInClip',
    title: 'A clip that belongs to no course',
    channel: 'Somebody',
    handle: '@somebody',
    channelId: 'UCstandinsomebody0000000',
    keywords: [],
    description: 'Nothing to learn here.',
  },
];

/** One names its course among its keywords, one by its short address, one by its whole address. */
function madeUpVideos(): Video[] {
  const links = ['', `http://ocw.mit.edu${MADE_UP_SHORT}`, `${MADE_UP_COURSE}/`];
  return ([1, 2, 3] as const).map((number) => ({
    ...OCW_CHANNEL,
    id: madeUpLecture(number).video,
    title: madeUpLecture(number).title,
    keywords: number === 1 ? [MADE_UP_SLUG] : ['things'],
    description: `MIT 0.01 Made-up Things, Fall 2030\nView the complete course: ${links[number - 1]}`,
  }));
}

export function findVideo(id: string): Video | null {
  return VIDEOS.find((video) => video.id === id) ?? null;
}
