// The design that learn.mit.edu gives to the same courses.
import type { CoursePage } from './course-pages';
import { escapeHtml } from './markup';
import { courseInfo, courseNav, head, relatedTab } from './ocw-layout';
import { playerMarkup } from './ocw-player';
import { COURSE, type StandInLecture } from './seed-course';

export function learnPage(page: CoursePage, path: string, home: string): string {
  return `${head(page, path)}
<body>
<header>
  <span class="breadcrumb-text">${COURSE.number} | ${COURSE.term} | ${COURSE.level}</span>
  <h1 class="course-title">${escapeHtml(COURSE.title)}</h1>
</header>
<div id="course-wrapper">
  ${courseNav(home)}
  <main id="course-content-section">
    ${page.lecture ? lecture(page, page.lecture) : `<h2>${escapeHtml(page.title)}</h2>${page.content}`}
  </main>
  <aside>${courseInfo()}</aside>
</div>
</body>
</html>`;
}

function lecture({ title, parent, clip }: CoursePage, shown: StandInLecture): string {
  return `<div class="video-page">
  <div class="video-view-category">${parent ?? ''}</div>
  <h1 class="video-view-title">${escapeHtml(title)}</h1>
  <div class="bookmark-button-container" data-resourcereadableid="15.356+spring_2012"></div>
  ${playerMarkup(shown, clip)}
  <div class="video-view-meta-block"><p>What this recording is about, in a sentence.</p></div>
  ${relatedTab(shown)}
</div>`;
}
