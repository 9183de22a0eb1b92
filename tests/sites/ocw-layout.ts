// OCW's design since 2022, with the names that its theme gives to the parts of a page.
import { ASSETS } from './assets';
import type { CoursePage } from './course-pages';
import { escapeHtml } from './markup';
import { playerMarkup } from './ocw-player';
import { COURSE, GALLERY_UID, type StandInLecture } from './seed-course';
import { findVideo } from './videos';

export function ocwPage(page: CoursePage, path: string, home: string): string {
  const title = escapeHtml(page.title);
  return `${head(page, path)}
<body class="course-home-page">
<div id="mobile-course-nav">${courseNav(home)}</div>
<header id="course-banner">
  <span class="course-number-term-detail">${COURSE.number} | ${COURSE.term} | ${COURSE.level}</span>
  <h1><a href="${home}/">${escapeHtml(COURSE.title)}</a></h1>
</header>
<div id="course-wrapper">
  ${courseNav(home)}
  <div id="main-course-section">
    <main id="course-content-section">
      ${page.parent ? `<div class="course-content-parent-title">${page.parent}</div>` : ''}
      <div id="course-title"><h2>${title}</h2></div>
      ${page.lecture ? lecture(page.lecture, page) : page.content}
    </main>
  </div>
  <aside>${courseInfo()}</aside>
</div>
<div id="mobile-course-info">${courseInfo()}</div>
</body>
</html>`;
}

/** The head that both of OCW's designs send. */
export function head(page: CoursePage, path: string): string {
  const address = `https://ocw.mit.edu/courses/${COURSE.slug}/${path}${path ? '/' : ''}`;
  const title = escapeHtml(
    `${page.title} | ${COURSE.title} | ${COURSE.department} | MIT OpenCourseWare`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="og:title" content="${title}">
<meta property="og:url" content="${address}">
<link rel="canonical" href="${address}">
<link rel="stylesheet" href="${ASSETS}ocw.css">
<script type="module" src="${ASSETS}ocw/page"></script>
</head>`;
}

/** Stands twice on every page: once for wide screens, once for narrow ones. */
export function courseNav(home: string): string {
  const links = [
    ['course-home', '', 'Course home'],
    ['c34ab0c9-85b8-1b43-18f0-a187d5356cd8', '/pages/syllabus', 'Syllabus'],
    ['19a00002-b4e7-f0bf-b8fc-9e5c3c715827', '/pages/readings', 'Readings'],
    [GALLERY_UID, '/video_galleries/lecture-videos', 'Lecture Videos'],
  ].map(
    ([uid, path, text]) =>
      `<a class="nav-link" data-uuid="${uid}" href="${home}${path}">${text}</a>`,
  );
  return `<nav class="course-nav">${links.join('')}</nav>`;
}

export function courseInfo(): string {
  return `<a class="course-info-instructor" href="/search/">${COURSE.instructor}</a>
<a class="course-info-department" href="/search/">${COURSE.department}</a>`;
}

/** The list of what belongs to a lecture; the link is opened by the page's own script, after a warning. */
export function relatedTab({ related }: StandInLecture): string {
  const video = related === null ? null : findVideo(related);
  if (!video) return '';
  return `<div class="video-tab related-resource">
  <button class="tab-toggle-button" aria-label="Related Resources">Related Resources</button>
  <div class="video-tab-content-section">
    <p>${escapeHtml(video.channel)}. <a class="external-link-warning" onclick="event.preventDefault()"
      href="http://www.youtube.com/watch?v=${video.id}">${escapeHtml(video.title)}</a></p>
  </div>
</div>`;
}

function lecture(shown: StandInLecture, { clip }: CoursePage): string {
  return `<div class="video-page">
  ${playerMarkup(shown, clip)}
  <div class="description"><p>What this recording is about, in a sentence.</p></div>
  ${relatedTab(shown)}
</div>`;
}
