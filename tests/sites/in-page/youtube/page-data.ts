import type { Video } from '../../videos';

/** What the server gives the page's scripts to work with. */
export interface PageData {
  videos: Video[];
  playlist: { id: string; videos: string[] };
  /** An advert plays before the first lecture. */
  advertFirst: boolean;
  /** An embedded player loads no media until it is told to play. */
  cuedEmbeds: boolean;
}

declare global {
  var standInData: PageData;
}

export function findVideo(id: string): Video | null {
  return standInData.videos.find((video) => video.id === id) ?? null;
}
