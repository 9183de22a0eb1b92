import { COURSE, LECTURES } from './seed-course';
import { PLAYLIST } from './videos';

/** Addresses of the seed course on every site, for tests and tours. Lectures are counted from 1, as people do. */
export const OCW_COURSE = `https://ocw.mit.edu/courses/${COURSE.slug}`;
export const LEARN_COURSE = `https://learn.mit.edu/courses/o/${COURSE.slug}`;
export const LEGACY_COURSE = `https://ocw.mit.edu/courses/${COURSE.departmentPath}/${COURSE.slug}`;
export const ARCHIVE_ITEM = `https://archive.org/details/${COURSE.archiveItem}`;

export function lectureNumber(number: 1 | 2 | 3 | 4) {
  const lecture = LECTURES[number - 1];
  if (!lecture) throw new Error(`There is no lecture ${number}`);
  const { video, name, archiveFile } = lecture;
  return {
    ...lecture,
    watch: `https://www.youtube.com/watch?v=${video}`,
    inPlaylist: `https://www.youtube.com/watch?v=${video}&list=${PLAYLIST}&index=${number}`,
    ocw: `${OCW_COURSE}/resources/${name}/`,
    learn: `${LEARN_COURSE}/resources/${name}/`,
    legacy: `${LEGACY_COURSE}/lecture-videos/${name}`,
    download: `https://archive.org/download/${COURSE.archiveItem}/${archiveFile}`,
    details: `${ARCHIVE_ITEM}/${archiveFile}`,
  };
}
