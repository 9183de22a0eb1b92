/** An address, and the ref it must give as `kind:id`; null where it is neither lecture nor course. */
export type Row = readonly [address: string, ref: string | null];

const SLUG = '15-356-how-to-develop-breakthrough-products-and-services-spring-2012';
const COURSE = `courses/${SLUG}`;
const LECTURE_1 = 'lecture-1-the-paradigm-shift-from-producer-to-user-innovation';
const LECTURE_2 = 'lecture-2-basing-new-commercial-products-on-lead-user-innovations';
const LECTURE_3 = 'lecture-3-users-working-together-in-communities-are-powerful-innovators';
const LECTURE_4 = 'lecture-4-toolkits-to-support-product-development-by-customers';
const LEGACY = `courses/sloan-school-of-management/${SLUG}`;
const RES_SLUG =
  'res-18-009-learn-differential-equations-up-close-with-gilbert-strang-and-cleve-moler-fall-2015';
const UID = '3d94fee3e93ba7b4830a21068378aa22';

const OCW: Row[] = [
  // The current site.
  [`https://ocw.mit.edu/${COURSE}/`, `ocw:${COURSE}`],
  [`https://ocw.mit.edu/${COURSE}`, `ocw:${COURSE}`],
  [`http://ocw.mit.edu/${COURSE}/`, `ocw:${COURSE}`],
  [`https://www.ocw.mit.edu/${COURSE}/`, `ocw:${COURSE}`],
  [`https://live.ocw.mit.edu/${COURSE}/`, `ocw:${COURSE}`],
  [`https://ocw.mit.edu:443/${COURSE}/`, `ocw:${COURSE}`],
  [`https://ocw.mit.edu//courses//${SLUG}//`, `ocw:${COURSE}`],
  [`https://ocw.mit.edu/${COURSE}/?utm_source=mail#top`, `ocw:${COURSE}`],
  [`https://ocw.mit.edu/${COURSE}/resources/${LECTURE_1}/`, `ocw:${COURSE}/resources/${LECTURE_1}`],
  [`https://ocw.mit.edu/${COURSE}/resources/${LECTURE_2}`, `ocw:${COURSE}/resources/${LECTURE_2}`],
  [`https://ocw.mit.edu/${COURSE}/resources/${LECTURE_3}/`, `ocw:${COURSE}/resources/${LECTURE_3}`],
  [`https://ocw.mit.edu/${COURSE}/resources/${LECTURE_4}/`, `ocw:${COURSE}/resources/${LECTURE_4}`],
  [
    `https://ocw.mit.edu/${COURSE}/resources/${LECTURE_3}/index.html`,
    `ocw:${COURSE}/resources/${LECTURE_3}`,
  ],
  [
    `https://ocw.mit.edu/${COURSE}/resources/${LECTURE_3}/data.json`,
    `ocw:${COURSE}/resources/${LECTURE_3}`,
  ],
  // Pages of the course on which no lecture plays: a list, slides, a caption file named like a video, a gallery, ...
  [
    `https://ocw.mit.edu/${COURSE}/resources/lecture-videos/`,
    `ocw:${COURSE}/resources/lecture-videos`,
  ],
  [
    `https://ocw.mit.edu/${COURSE}/resources/mit15_356s12_lec03/`,
    `ocw:${COURSE}/resources/mit15_356s12_lec03`,
  ],
  [
    'https://ocw.mit.edu/courses/6-00-introduction-to-computer-science-and-programming-fall-2008/resources/4wtaflayz_w-5/',
    'ocw:courses/6-00-introduction-to-computer-science-and-programming-fall-2008/resources/4wtaflayz_w-5',
  ],
  [
    `https://ocw.mit.edu/${COURSE}/video_galleries/lecture-videos/`,
    `ocw:${COURSE}/video_galleries/lecture-videos`,
  ],
  [`https://ocw.mit.edu/${COURSE}/pages/readings/`, `ocw:${COURSE}/pages/readings`],
  [`https://ocw.mit.edu/${COURSE}/pages/unit-1/a/b/c/`, `ocw:${COURSE}/pages/unit-1/a/b/c`],
  [`https://ocw.mit.edu/${COURSE}/lists/a-z/`, `ocw:${COURSE}/lists/a-z`],
  [`https://ocw.mit.edu/${COURSE}/download/`, `ocw:${COURSE}/download`],
  [`https://ocw.mit.edu/${COURSE}/${UID}_MIT15_356S12_lec03.pdf`, `ocw:${COURSE}`],
  [`https://learn.mit.edu/courses/o/${SLUG}/${UID}_odj5VnTI490.vtt`, `ocw:${COURSE}`],
  // The site on MIT Learn: the same slugs.
  [`https://learn.mit.edu/courses/o/${SLUG}/`, `ocw:${COURSE}`],
  [`https://ocw.mit.edu/courses/o/${SLUG}/`, `ocw:${COURSE}`],
  [`https://learn.mit.edu/${COURSE}/`, `ocw:${COURSE}`],
  [
    `https://learn.mit.edu/courses/o/${SLUG}/resources/${LECTURE_3}/`,
    `ocw:${COURSE}/resources/${LECTURE_3}`,
  ],
  [
    `https://learn.mit.edu/courses/o/${SLUG}/pages/syllabus/index.html`,
    `ocw:${COURSE}/pages/syllabus`,
  ],
  // Slugs of other shapes.
  [
    'https://ocw.mit.edu/courses/introduction-to-r-and-gis-fall-2023/',
    'ocw:courses/introduction-to-r-and-gis-fall-2023',
  ],
  [
    'https://ocw.mit.edu/courses/14.126-game-theory-spring-2024/',
    'ocw:courses/14.126-game-theory-spring-2024',
  ],
  [
    'https://ocw.mit.edu/courses/pre-8-01-math-diagnostic-Fall-2022/',
    'ocw:courses/pre-8-01-math-diagnostic-Fall-2022',
  ],
  [
    'https://ocw.mit.edu/courses/18-06-linear-algebra-spring-2010/resources/-lecture/',
    'ocw:courses/18-06-linear-algebra-spring-2010/resources/-lecture',
  ],
  // The site before 2022.
  [
    `https://ocw.mit.edu/${LEGACY}/lecture-videos/${LECTURE_3}`,
    `ocw:${LEGACY}/lecture-videos/${LECTURE_3}`,
  ],
  [
    `http://ocw.mit.edu/${LEGACY}/lecture-videos/${LECTURE_4}/`,
    `ocw:${LEGACY}/lecture-videos/${LECTURE_4}`,
  ],
  [`https://ocw.mit.edu/${LEGACY}/lecture-videos/index.htm`, `ocw:${LEGACY}/lecture-videos`],
  [`https://ocw.mit.edu/${LEGACY}/`, `ocw:${COURSE}`],
  [`https://ocw.mit.edu/${LEGACY}/index.htm`, `ocw:${COURSE}`],
  [`https://ocw.mit.edu/${COURSE}/index.htm`, `ocw:${COURSE}`],
  [
    'https://ocw.mit.edu/courses/physics/8-01sc-classical-mechanics-fall-2016/week-1/27.3-kinetic-energy',
    'ocw:courses/physics/8-01sc-classical-mechanics-fall-2016/week-1/27.3-kinetic-energy',
  ],
  [
    `https://ocw.mit.edu/resources/${RES_SLUG}/differential-equations-and-linear-algebra/laplace-equation`,
    `ocw:resources/${RES_SLUG}/differential-equations-and-linear-algebra/laplace-equation`,
  ],
  [`https://ocw.mit.edu/resources/${RES_SLUG}/index.htm`, `ocw:courses/${RES_SLUG}`],
  // Short addresses.
  ['https://ocw.mit.edu/15-356S12', 'ocw:15-356S12'],
  ['http://ocw.mit.edu/15-356S12/', 'ocw:15-356S12'],
  ['https://ocw.mit.edu/RES.6-008', 'ocw:RES.6-008'],
  ['https://ocw.mit.edu/21A.550JS11', 'ocw:21A.550JS11'],
  ['https://ocw.mit.edu/12-003f08', 'ocw:12-003f08'],
  ['https://ocw.mit.edu/9-00SC-lec01vid', 'ocw:9-00SC-lec01vid'],
  // Pages of the site that belong to no course.
  ['https://ocw.mit.edu/', null],
  ['https://ocw.mit.edu/search/?q=15.356', null],
  ['https://ocw.mit.edu/terms', null],
  ['https://ocw.mit.edu/donate/', null],
  ['https://ocw.mit.edu/about/', null],
  ['https://ocw.mit.edu/comments', null],
  ['https://ocw.mit.edu/how_to_speak', null],
  ['https://ocw.mit.edu/ans7870/', null],
  ['https://ocw.mit.edu/2020-vision', null],
  ['https://ocw.mit.edu/resources/', null],
  ['https://ocw.mit.edu/courses/', null],
  ['https://ocw.mit.edu/courses/o/', null],
  ['https://ocw.mit.edu/courses/mit-curriculum-guide/', null],
  ['https://ocw.mit.edu/courses/sloan-school-of-management/', null],
  ['https://ocw.mit.edu/courses/sloan-school-of-management/lecture-videos/', null],
  ['https://learn.mit.edu/', null],
  ['https://learn.mit.edu/search?resource=15356', null],
  ['https://learn.mit.edu/courses/p/program-v1:MITx+DEDP/', null],
  ['https://learn.mit.edu/15-356S12', null],
  // Look-alikes.
  [`https://ocw.mit.edu.evil.example/${COURSE}/`, null],
  [`https://ocw.mit.edu@evil.example/${COURSE}/`, null],
  [`https://ocw.mit.edu./${COURSE}/`, null],
  [`https://notocw.mit.edu/${COURSE}/`, null],
  [`https://mit.edu/${COURSE}/`, null],
  [`https://ocw.mit.edu:8443/${COURSE}/`, null],
  [`ftp://ocw.mit.edu/${COURSE}/`, null],
  [`https://ocw.mit.edu/x/${COURSE}/`, null],
  [`https://ocw.mit.edu/${COURSE}/resources/a%2Fb/`, null],
  [`https://ocw.mit.edu/${COURSE}/resources/%E0%A4%A/`, null],
  [`https://web.archive.org/web/2020/https://ocw.mit.edu/${COURSE}/`, null],
];

const YOUTUBE: Row[] = [
  // The four lectures of the seed course, at every door of YouTube.
  ['https://www.youtube.com/watch?v=cKcAcm5NDOI', 'youtube:cKcAcm5NDOI'],
  ['https://www.youtube.com/watch?v=31iUEuwi740', 'youtube:31iUEuwi740'],
  ['https://www.youtube.com/watch?v=odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/watch?v=RPSt0o3yRhI', 'youtube:RPSt0o3yRhI'],
  ['http://www.youtube.com/watch?v=odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://youtube.com/watch?v=odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://m.youtube.com/watch?v=odj5VnTI490', 'youtube:odj5VnTI490'],
  ['HTTPS://WWW.YOUTUBE.COM/watch?v=odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://user@www.youtube.com/watch?v=odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/watch/?v=odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/watch/odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/watch?t=1m30s&v=odj5VnTI490&feature=share', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/watch?v=odj5VnTI490#t=90', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/watch?v=odj5VnTI490&list=PLUl4u3cNGP61&index=3', 'youtube:odj5VnTI490'],
  ['https://youtu.be/odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://youtu.be/odj5VnTI490?t=754&si=x', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/shorts/odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/live/odj5VnTI490?feature=shared', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/embed/odj5VnTI490?start=754', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/embed/odj5VnTI490/', 'youtube:odj5VnTI490'],
  ['http://www.youtube.com/v/odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/e/odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://www.youtube.com/w/odj5VnTI490', 'youtube:odj5VnTI490'],
  ['https://www.youtube-nocookie.com/embed/odj5VnTI490', 'youtube:odj5VnTI490'],
  // Related videos of the course.
  ['http://www.youtube.com/watch?v=1ieY0Zu9IiE', 'youtube:1ieY0Zu9IiE'],
  ['http://www.youtube.com/watch?v=axN0xdhznhY', 'youtube:axN0xdhznhY'],
  // Case and the signs - and _ belong to an id.
  ['https://youtu.be/-qTVDxXBK5A', 'youtube:-qTVDxXBK5A'],
  ['https://www.youtube.com/embed/_qTVDxXBK5A', 'youtube:_qTVDxXBK5A'],
  ['https://www.youtube.com/watch?v=ODJ5VNTI490', 'youtube:ODJ5VNTI490'],
  // Addresses of YouTube that name no video.
  ['https://www.youtube.com/', null],
  ['https://www.youtube.com/watch', null],
  ['https://www.youtube.com/watch?v=', null],
  ['https://www.youtube.com/watch?v=odj5VnTI49', null],
  ['https://www.youtube.com/watch?v=odj5VnTI4901', null],
  ['https://www.youtube.com/watch?v=odj5VnTI49%30%30', null],
  ['https://www.youtube.com/watch?v=odj5VnTI4 0', null],
  ['https://www.youtube.com/watch?V=odj5VnTI490', null],
  ['https://www.youtube.com/embed/odj5VnTI4901', null],
  ['https://www.youtube.com/shorts/odj5VnTI490/extra', null],
  ['https://www.youtube.com/embed/videoseries?list=PLUl4u3cNGP61', null],
  ['https://www.youtube.com/embed/live_stream?channel=UCEBb1b_L6zDS3xTUrIALZOw', null],
  ['https://www.youtube.com/playlist?list=PLUl4u3cNGP61&v=odj5VnTI490', null],
  ['https://www.youtube.com/clip/UgkxodJ5VnTI490odJ5VnTI490odJ5VnTI49', null],
  ['https://www.youtube.com/live_chat?v=odj5VnTI490', null],
  ['https://www.youtube.com/redirect?q=https://youtu.be/odj5VnTI490&v=odj5VnTI490', null],
  ['https://www.youtube.com/@mitocw', null],
  ['https://www.youtube.com/results?search_query=odj5VnTI490', null],
  ['https://www.youtube.com/odj5VnTI490', null],
  ['https://youtu.be/', null],
  ['https://youtu.be/odj5VnTI490/odj5VnTI490', null],
  ['https://www.youtube-nocookie.com/watch?v=odj5VnTI490', null],
  // Other services of YouTube, and look-alikes.
  ['https://music.youtube.com/watch?v=odj5VnTI490', null],
  ['https://tv.youtube.com/watch/odj5VnTI490', null],
  ['https://studio.youtube.com/video/odj5VnTI490/edit', null],
  ['https://accounts.youtube.com/RotateCookiesPage', null],
  ['https://notyoutube.com/watch?v=odj5VnTI490', null],
  ['https://www.youtube.com.evil.example/watch?v=odj5VnTI490', null],
  ['https://www.youtube.com@evil.example/watch?v=odj5VnTI490', null],
  ['https://www.youtube.com./watch?v=odj5VnTI490', null],
  ['https://www.youtube.com:8443/watch?v=odj5VnTI490', null],
  ['https://evil.example/?u=https://www.youtube.com/watch?v=odj5VnTI490', null],
  ['https://evil.example/watch?v=odj5VnTI490', null],
  ['javascript:location="https://youtu.be/odj5VnTI490"', null],
  ['blob:https://www.youtube.com/odj5VnTI490', null],
];

const ARCHIVE: Row[] = [
  // The seed course's item and its files.
  ['https://archive.org/details/MIT15.356S12', 'archive:MIT15.356S12'],
  ['https://archive.org/details/MIT15.356S12?start=754', 'archive:MIT15.356S12'],
  [
    'https://archive.org/details/MIT15.356S12/MIT15_356S12lec3_300k.mp4',
    'archive:MIT15.356S12/MIT15_356S12lec3_300k.mp4',
  ],
  [
    'http://www.archive.org/download/MIT15.356S12/MIT15_356S12lec3_300k.mp4',
    'archive:MIT15.356S12/MIT15_356S12lec3_300k.mp4',
  ],
  [
    'https://archive.org/download/MIT15.356S12/MIT15_356S12lec4_300k.mp4#t=754',
    'archive:MIT15.356S12/MIT15_356S12lec4_300k.mp4',
  ],
  [
    'https://ia801404.us.archive.org/25/items/MIT15.356S12/MIT15_356S12lec1_300k.mp4',
    'archive:MIT15.356S12/MIT15_356S12lec1_300k.mp4',
  ],
  [
    'https://archive.org/embed/MIT15.356S12/MIT15_356S12lec2_300k.mp4',
    'archive:MIT15.356S12/MIT15_356S12lec2_300k.mp4',
  ],
  ['https://archive.org/embed/MIT15.356S12', 'archive:MIT15.356S12'],
  ['https://archive.org/download/MIT15.356S12/', 'archive:MIT15.356S12'],
  ['https://archive.org/download/MIT15.356S12/talk.OGV', 'archive:MIT15.356S12/talk.OGV'],
  ['https://archive.org/download/item/folder/a%20b.webm', 'archive:item/folder/a b.webm'],
  ['https://archive.org/details/item/folder%2Fa%20b.webm', 'archive:item/folder/a b.webm'],
  ['https://archive.org/download/MIT15.356S12/MIT15_356S12lec3_300k.pdf', 'archive:MIT15.356S12'],
  ['https://archive.org/download/MIT15.356S12/mp4', 'archive:MIT15.356S12'],
  ['https://archive.org/details/youtube-lUUte2o2Sn8', 'archive:youtube-lUUte2o2Sn8'],
  // Other pages, the Wayback Machine, and look-alikes.
  ['https://archive.org/', null],
  ['https://archive.org/details/', null],
  ['https://archive.org/details/@mitocw', null],
  ['https://archive.org/search?query=MIT15.356S12', null],
  ['https://archive.org/stream/MIT15.356S12/MIT15_356S12lec3_300k.mp4', null],
  ['https://archive.org/compress/MIT15.356S12/formats=MPEG4', null],
  ['https://archive.org/download/MIT15.356S12/..%2F..%2Fx.mp4', null],
  ['https://web.archive.org/details/MIT15.356S12', null],
  ['https://web.archive.org/web/2022/https://archive.org/details/MIT15.356S12', null],
  ['https://ia801404.us.archive.org/details/MIT15.356S12', null],
  ['https://evil.us.archive.org/25/items/MIT15.356S12/a.mp4', null],
  ['https://ia801404.us.archive.org.evil.example/25/items/MIT15.356S12/a.mp4', null],
  ['https://archive.org.evil.example/details/MIT15.356S12', null],
  ['https://notarchive.org/details/MIT15.356S12', null],
  ['https://archive.org./details/MIT15.356S12', null],
];

const NO_SITE: Row[] = [
  [
    'https://itunes.apple.com/us/itunes-u/lecture-3-users-working-together/id674624937?i=162681733',
    null,
  ],
  ['https://img.youtube.com/vi/odj5VnTI490/default.jpg', null],
  [`file:///home/student/${SLUG}/resources/${LECTURE_3}/index.html`, null],
  ['chrome-extension://abcdefghijklmnopabcdefghijklmnop/sidepanel.html', null],
  ['about:blank', null],
  ['data:text/html,https://youtu.be/odj5VnTI490', null],
];

export const TRUTH_TABLE = { ocw: OCW, youtube: YOUTUBE, archive: ARCHIVE, none: NO_SITE };
