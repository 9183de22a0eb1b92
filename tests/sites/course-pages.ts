// The pages of the course, as OCW's two designs share them: what is on a page, without the frame around it.
import { escapeHtml } from './markup';
import { type Clip, embeddedPlayer } from './ocw-player';
import { COURSE, LECTURES, type StandInLecture } from './seed-course';

export interface CoursePage {
  title: string;
  /** The section it stands in; null for the course's home. */
  parent: string | null;
  content: string;
  /** The lecture whose own page this is; null for every other page. */
  lecture: StandInLecture | null;
  clip: Clip;
}

/** The page at `path` below the course's home, such as `resources/lecture-1`; null where there is none. */
export function findCoursePage(path: string, home: string): CoursePage | null {
  const lecture = LECTURES.find(({ name }) => path === `resources/${name}`);
  if (lecture) {
    return { title: lecture.title, parent: 'Lecture Videos', content: '', lecture, clip: {} };
  }
  // OCW's seed course has no clips; other courses do, as pages of the same kind.
  if (path === 'resources/clip-of-lecture-1') {
    const [first] = LECTURES;
    if (!first) return null;
    const clip = { start: 13, end: 73 };
    return { title: 'A Minute of Lecture 1', parent: null, content: '', lecture: first, clip };
  }
  const slides = LECTURES.find((other) => path === `resources/${other.slides}`);
  if (slides) return plain(`${slides.title} (PDF)`, 'Lecture Slides', '<p>A file of slides.</p>');
  const write = PAGES[path];
  return write ? write(home) : null;
}

const PAGES: Record<string, (home: string) => CoursePage> = {
  '': (home) => ({
    ...plain(
      COURSE.title,
      '',
      `<p>A course on finding the innovations that users have already made.</p>
<p><a href="${home}/video_galleries/lecture-videos/">Watch the lectures</a></p>`,
    ),
    parent: null,
  }),
  'video_galleries/lecture-videos': (home) => plain('Lecture Videos', 'Videos', gallery(home)),
  'resources/lecture-videos': (home) =>
    plain('Lecture Videos', 'Resources', `<ul>${LECTURES.map(entry(home)).join('')}</ul>`),
  'pages/syllabus': () => plain('Syllabus', 'Pages', '<p>Twelve sessions, three projects.</p>'),
  'pages/assignments': () => plain('Assignments', 'Pages', '<p>Find a lead user.</p>'),
  'pages/readings': () => plain('Readings', 'Pages', readings()),
  'pages/lecture-slides': (home) =>
    plain('Lecture Slides', 'Pages', `<ul>${LECTURES.map(slidesEntry(home)).join('')}</ul>`),
  // Content pages of other courses hold up to nine players.
  'pages/two-lectures': (home) =>
    plain(
      'Two Lectures',
      'Pages',
      LECTURES.slice(2, 4)
        .map((lecture) => embeddedPlayer(lecture, home))
        .join('<p>And the one after it:</p>'),
    ),
  // A caption file's page: its name is a YouTube id in lower case, and nothing plays on it.
  'resources/4wtaflayz_w-5': () =>
    plain('3play caption file', 'Resources', '<p><a href="captions.vtt">Captions</a></p>'),
};

function plain(title: string, parent: string, content: string): CoursePage {
  return { title, parent, content, lecture: null, clip: {} };
}

function entry(home: string) {
  return ({ name, title }: StandInLecture) =>
    `<li><a href="${home}/resources/${name}/">${escapeHtml(title)}</a></li>`;
}

function slidesEntry(home: string) {
  return ({ slides, title }: StandInLecture) =>
    `<li><a href="${home}/resources/${slides}/">${escapeHtml(title)} (PDF)</a></li>`;
}

function gallery(home: string): string {
  const cards = LECTURES.map(
    ({ name, title, video }) => `<div class="video-gallery-card">
  <a class="video-link" href="${home}/resources/${name}/">
    <img class="thumbnail" src="https://img.youtube.com/vi/${video}/default.jpg" alt="">
    <h5 class="video-title">${escapeHtml(title)}</h5>
  </a>
</div>`,
  );
  return `<p>The four lectures correspond to sessions 1, 2, 4, and 10.</p>\n${cards.join('\n')}`;
}

function readings(): string {
  const rows = [
    ['1', 'The user innovation paradigm', 'Democratizing Innovation, chapters 1 and 2'],
    ['3', 'How patents discourage innovation', 'Patents and the Regress of Useful Arts'],
    ['4', 'User innovation communities', 'Innovation by User Communities'],
  ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><thead><tr><th>SES #</th><th>TOPICS</th><th>READINGS</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>`;
}
