import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { CourseClue } from '../domain/course-clue';
import type { Recognition } from '../domain/recognition';
import type { SourceRef } from '../domain/source';
import type { Page } from './use-page';

interface Found {
  video: string;
  clue: CourseClue | null;
}

/** What the page of a video that no known course lists says of its course; null for a video that is none of OCW's. */
export function useCourseClue(
  page: Page,
  recognition: Recognition,
  isWanted: boolean,
): CourseClue | null {
  const [found, setFound] = useState<Found | null>(null);
  const tabId = page.tabId.value;
  const video = isWanted ? toVideo(page.shown.value?.address ?? null, recognition) : null;
  const id = video?.id ?? null;

  useEffect(() => {
    if (tabId === null || video === null) return;
    let isCurrent = true;
    void import('./ask-course-clue').then(async ({ askCourseClue }) => {
      const clue = await askCourseClue(browser.scripting, tabId, video);
      if (isCurrent) setFound({ video: video.id, clue });
    });
    return () => {
      isCurrent = false;
    };
    // The player is replaced while the page loads: what it tells then is told anew when it has begun.
  }, [tabId, id, page.playing.value]);

  return found !== null && found.video === id ? found.clue : null;
}

/** The video of YouTube's own page, which can describe it; players in pages of other sites cannot. */
function toVideo(address: SourceRef | null, recognition: Recognition): SourceRef | null {
  return address?.kind === 'youtube' && recognition.type === 'unknown-recording'
    ? recognition.ref
    : null;
}
