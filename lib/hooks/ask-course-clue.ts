import { findCourseClue } from '../catalogue/course-clue';
import type { CourseClue } from '../domain/course-clue';
import type { SourceRef } from '../domain/source';
import { readVideoFacts } from './read-video-facts';

/** What the page of a video says of its course; null where it says nothing. Loaded for a video that no course lists. */
export async function askCourseClue(
  scripting: Parameters<typeof readVideoFacts>[0],
  tabId: number,
  video: SourceRef,
): Promise<CourseClue | null> {
  const facts = await readVideoFacts(scripting, tabId, video);
  return facts && findCourseClue(facts);
}
