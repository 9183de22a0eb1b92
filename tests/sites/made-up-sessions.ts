// The made-up course with readings by session, of which no evidence says to which lecture they belong, and the same course after
// OCW has changed it.
import { contentMap, galleryCourse, HOME, page, video } from '../unit/catalogue/learn/made-up-site';

const TOPICS = ['Kites', 'Sails', 'Toolkits', 'Crowds', 'Patents', 'Games', 'Proteins', 'Maps'];

const FILES: Record<string, unknown> = galleryCourse();

const MAP = {
  'resources/one': 1,
  'resources/two': 2,
  'resources/three': 3,
  'video_galleries/lectures': 90,
  'pages/readings': 92,
};

/** What is set for a session: a work about its topic, and another in every second one. */
function toRow(topic: string, index: number): string {
  const second = index % 2 === 1 ? `<br>Example, Ada. <em>More on ${topic}</em>. Press, 2002.` : '';
  return `<tr><td>${index + 1}</td><td>On ${topic.toLowerCase()}</td>
<td>Example, Ada. <em>The Book of ${topic}</em>. Press, 2001.${second}</td></tr>`;
}

function readings(topics: string[]): unknown {
  const rows = topics.map(toRow).join('');
  return page(
    'Readings',
    `<p>Example, Ada. <em>All Things</em>. Press, 2000. ISBN: 9781999002745.</p>
<table><tr><th>SES #</th><th>TOPICS</th><th>READINGS</th></tr>${rows}</table>`,
  );
}

export const SESSIONS_FILES: Record<string, unknown> = {
  ...FILES,
  [`${HOME}/content_map.json`]: contentMap(MAP),
  [`${HOME}/pages/readings/data.json`]: readings(TOPICS),
};

/** Lecture 1 has another name and comes first, lecture 3 has gone, and lecture 4 is new; one session more has readings. */
export const CHANGED_FILES: Record<string, unknown> = {
  ...SESSIONS_FILES,
  [`${HOME}/content_map.json`]: contentMap({ ...MAP, 'resources/four': 4 }),
  [`${HOME}/video_galleries/lectures/data.json`]: {
    content_type: 'video_gallery',
    title: 'Lectures',
    content: '',
    videos: [video(1, { title: 'Lecture 1: A First Thing' }), video(2), video(4)],
  },
  [`${HOME}/pages/readings/data.json`]: readings([...TOPICS, 'Bread']),
};
