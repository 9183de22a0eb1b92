import { refKey } from '../../domain/source';
import { toSubject } from './tie-title';
import type { VideoData } from './video-data';

/**
 * Tells titles that several lectures of a course have, such as `Introduction`, whatever their numbers: they say nothing of one
 * session. Clips of one recording are one lecture.
 */
export function findRepeated(
  videos: Pick<VideoData, 'title' | 'recording'>[],
): (title: string) => boolean {
  const recordings = new Map<string, Set<string>>();
  for (const { title, recording } of videos) {
    const key = toKey(title);
    recordings.set(key, (recordings.get(key) ?? new Set()).add(refKey(recording)));
  }
  return (title) => (recordings.get(toKey(title))?.size ?? 0) > 1;
}

function toKey(title: string): string {
  return [...toSubject(title)].sort().join(' ');
}
