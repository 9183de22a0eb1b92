import { type Answer, page } from './answer';
import { escapeHtml } from './markup';
import { COURSE, findLecture, LECTURES } from './seed-course';

/** A page of OCW's design before 2022, as archived copies keep it; `path` is what follows the course's address. */
export function legacyPage(path: string): Answer | null {
  const [section, name, ...rest] = path.replace(/\/$/, '').split('/');
  if (section !== 'lecture-videos' || rest.length > 0) return null;
  if (name === undefined) return page(legacyList());
  const lecture = findLecture({ name });
  if (!lecture) return null;
  const { title, video } = lecture;
  const address = `/courses/${COURSE.departmentPath}/${COURSE.slug}/lecture-videos/${name}`;
  // The player was started by this call, with Flash behind it; nothing of it plays any more.
  const call = [
    'embed',
    `http://www.youtube.com/v/${video}`,
    'youtube',
    address,
    `http://img.youtube.com/vi/${video}/0.jpg`,
    '',
  ]
    .map((argument) => `'${argument}'`)
    .join(', ');
  return page(
    layout(
      title,
      `<h1>${escapeHtml(title)}</h1>
<div id="embed" class="embedded-video"></div>
<script>
function ocw_embed_chapter_media() {}
function ocw_embed_media() {}
ocw_embed_media(${call});
</script>`,
    ),
  );
}

function legacyList(): string {
  const entries = LECTURES.map(
    ({ name, title }) => `<li><a href="lecture-videos/${name}">${escapeHtml(title)}</a></li>`,
  );
  return layout('Lecture Videos', `<h1>Lecture Videos</h1><ul>${entries.join('')}</ul>`);
}

function layout(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)} | ${escapeHtml(COURSE.title)} | MIT OpenCourseWare</title>
<meta name="WT.cg_s" content="${escapeHtml(title)}">
<meta name="Description" content="A page of the old design.">
</head>
<body>${body}</body>
</html>`;
}
