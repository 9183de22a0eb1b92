import { page, redirect, type StandIn } from './answer';
import { courseData } from './course-data';
import { findCoursePage } from './course-pages';
import { learnPage } from './learn-layout';
import { COURSE } from './seed-course';

const HOME = `/courses/o/${COURSE.slug}`;

/** learn.mit.edu */
export const learn: StandIn = ({ url }) => {
  const path = url.pathname;
  if (path.endsWith('.json')) return courseData('learn-site', path);
  if (!path.endsWith('/')) return redirect(301, `${path}/`);
  if (!path.startsWith(`${HOME}/`)) return null;
  const inCourse = path.slice(HOME.length + 1, -1);
  const found = findCoursePage(inCourse, HOME);
  return found && page(learnPage(found, inCourse, HOME));
};
