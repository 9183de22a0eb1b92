import type { VideoFacts } from '../domain/course-clue';
import type { SourceRef } from '../domain/source';

/** Characters of a description, keywords, and characters of one: YouTube allows 5,000, and 500 characters of keywords. */
const LONGEST_DESCRIPTION = 10_000;
const MOST_KEYWORDS = 100;
const LONGEST_WORD = 500;

/** What a player of YouTube's offers to the page's own scripts; none of it can be relied upon. */
interface PagePlayer extends Element {
  getPlayerResponse?(): { videoDetails?: unknown };
}

/** What is used of the browser here. */
export interface PageScripts {
  executeScript(script: {
    target: { tabId: number };
    world: 'MAIN';
    func: () => unknown[];
  }): Promise<{ result?: unknown }[]>;
}

/**
 * What YouTube's page in a tab says of a video. It is asked in the page's own world, since the page's markup goes on
 * describing the first video after in-page navigation. Null when it does not tell, or tells of another video.
 */
export async function readVideoFacts(
  scripting: PageScripts,
  tabId: number,
  video: SourceRef,
): Promise<VideoFacts | null> {
  try {
    const [answer] = await scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: askPage,
    });
    const details: unknown[] = Array.isArray(answer?.result) ? answer.result : [];
    return (
      details.map((one) => toVideoFacts(one, video.id)).find((facts) => facts !== null) ?? null
    );
  } catch {
    // The tab is gone, or is no longer YouTube's.
    return null;
  }
}

/** Runs in the page, and sees nothing outside itself. The first is newest. */
function askPage(): unknown[] {
  const players = document.querySelectorAll<PagePlayer>('#movie_player, #shorts-player');
  const page = window as { ytInitialPlayerResponse?: { videoDetails?: unknown } };
  return [
    ...[...players].map((player) => player.getPlayerResponse?.().videoDetails),
    page.ytInitialPlayerResponse?.videoDetails,
  ];
}

/** The page is not trusted: what is of another video or another shape is left out. */
export function toVideoFacts(details: unknown, id: string): VideoFacts | null {
  if (typeof details !== 'object' || details === null) return null;
  const { videoId, channelId, keywords, shortDescription } = details as Record<string, unknown>;
  if (videoId !== id) return null;
  return {
    channel: typeof channelId === 'string' ? channelId : null,
    keywords: Array.isArray(keywords)
      ? keywords
          .slice(0, MOST_KEYWORDS)
          .filter((word) => typeof word === 'string' && word.length <= LONGEST_WORD)
      : [],
    description:
      typeof shortDescription === 'string' ? shortDescription.slice(0, LONGEST_DESCRIPTION) : '',
  };
}
