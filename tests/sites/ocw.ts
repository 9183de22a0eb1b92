import { type Answer, page, redirect, type StandIn } from './answer';
import { courseData } from './course-data';
import { findCoursePage } from './course-pages';
import { MADE_UP_SHORT, MADE_UP_SLUG, madeUpAnswer } from './made-up-course';
import { ocwPage } from './ocw-layout';
import { legacyPage } from './ocw-legacy';
import { realCoursePage } from './real-course';
import { COURSE } from './seed-course';

const HOME = `/courses/${COURSE.slug}`;
const MADE_UP_HOME = `/courses/${MADE_UP_SLUG}`;
const LEGACY_HOME = `/courses/${COURSE.departmentPath}/${COURSE.slug}`;

/** ocw.mit.edu, which lets every site read what it serves. */
export const ocw: StandIn = ({ url }, settings) => {
  const answer =
    settings.legacyPages === 'kept' && url.pathname.startsWith(`${LEGACY_HOME}/`)
      ? legacyPage(url.pathname.slice(LEGACY_HOME.length + 1))
      : (madeUpAnswer(url.pathname, settings) ?? route(url.pathname));
  return (
    answer && { ...answer, headers: { ...answer.headers, 'access-control-allow-origin': '*' } }
  );
};

function route(path: string): Answer | null {
  if (path === MADE_UP_SHORT) return redirect(307, `/courses/department/${MADE_UP_SLUG}/`);
  if (path.startsWith(`/courses/department/${MADE_UP_SLUG}/`)) {
    return redirect(301, path.replace('/department', ''));
  }
  if (path.startsWith(`${MADE_UP_HOME}/`)) return toMoved(path, MADE_UP_HOME);
  if (path === COURSE.shortAddress) return redirect(307, `https://ocw.mit.edu${LEGACY_HOME}/`);
  if (path.endsWith('.json')) return courseData('ocw-site', path);
  if (!path.endsWith('/')) return redirect(301, `${path}/`);
  if (path.startsWith(`${LEGACY_HOME}/`)) {
    return redirect(301, HOME + path.slice(LEGACY_HOME.length));
  }
  if (!path.startsWith(`${HOME}/`)) return realCoursePage(path);
  const inCourse = path.slice(HOME.length + 1, -1);
  const found = findCoursePage(inCourse, HOME);
  if (found) return page(ocwPage(found, inCourse, HOME));
  return toMoved(path, HOME);
}

function toMoved(path: string, home: string): Answer | null {
  const moved = moveSection(path.slice(home.length + 1).replace(/\/$/, ''));
  return moved === null ? null : redirect(301, `${home}/${moved}/`);
}

/**
 * What OCW does with an address of the old design that it does not find: the section's name goes, and what was below it is
 * looked for among the resources. A section alone is a page, but that of the lecture videos has become a list of resources.
 */
function moveSection(path: string): string | null {
  const [section, ...rest] = path.split('/');
  if (/^(resources|pages|video_galleries|)$/.test(section ?? '')) return null;
  if (rest.length > 0) return `resources/${rest.join('/')}`;
  return section === 'lecture-videos' ? 'resources/lecture-videos' : `pages/${section}`;
}
