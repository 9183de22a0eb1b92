import { type Answer, page, redirect, type StandIn } from './answer';
import { ASSETS } from './assets';
import { escapeHtml, scriptJson } from './markup';
import { lectureMedia } from './media';
import { COURSE, LECTURES } from './seed-course';

const ITEM = COURSE.archiveItem;
const FILES = LECTURES.map((lecture) => lecture.archiveFile);

/** archive.org and www.archive.org */
export const archive: StandIn = ({ url }) => {
  const [, section, item, file] = url.pathname.split('/');
  const index = file ? FILES.indexOf(file) : 0;
  if (item !== ITEM || index === -1) return null;
  if (section === 'details') return page(theatrePage(index, itemHeading()), CORS);
  if (section === 'embed') return page(theatrePage(index, ''), CORS);
  if (section === 'download' && file) {
    return redirect(302, `https://ia600000.us.archive.org/1/items/${ITEM}/${file}`);
  }
  return null;
};

/** The server-bound hosts that downloads end at: the bare file, which the browser shows in a player of its own. */
export const archiveFiles: StandIn = ({ url, range }): Answer | null => {
  const [, , items, item, file] = url.pathname.split('/');
  return items === 'items' && item === ITEM && FILES.includes(file ?? '')
    ? lectureMedia(range)
    : null;
};

const CORS = { 'access-control-allow-origin': '*' };

function itemHeading(): string {
  return `<h1>MIT ${COURSE.number} ${escapeHtml(COURSE.title)}, ${COURSE.term}</h1>
<p>${LECTURES.length} recordings, kept by the Archive.</p>`;
}

function theatrePage(first: number, heading: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(COURSE.title)} : Free Download : Internet Archive</title>
<link rel="canonical" href="https://archive.org/details/${ITEM}">
<link rel="stylesheet" href="${ASSETS}archive.css">
<script>var standInTheatre = ${scriptJson({ item: ITEM, files: FILES, first })};</script>
<script type="module" src="${ASSETS}archive/theatre"></script>
</head>
<body>
<play-theatre></play-theatre>
${heading}
</body>
</html>`;
}
