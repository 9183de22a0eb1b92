import { findVideo } from './page-data';
import type { Player } from './player';

/** YouTube's numbers for what a player does: unstarted -1, ended 0, playing 1, paused 2. */
export function stateOf({ video }: Player): number {
  if (video.readyState === 0) return -1;
  if (video.ended) return 0;
  return video.paused ? 2 : 1;
}

/** Unlike the one that came with the page, always that of the video at hand. */
function playerResponse(id: string | null): object {
  const video = findVideo(id ?? '');
  if (!video) return {};
  const { title, keywords, channelId, description: shortDescription } = video;
  return { videoDetails: { videoId: id, title, keywords, channelId, shortDescription } };
}

/** The methods that scripts of the page find on the player's element. The extension's own world does not see them. */
export function addPlayerMethods(player: Player): void {
  const { root, video } = player;
  Object.assign(root, {
    getVideoData: () => ({
      video_id: player.content ?? undefined,
      title: findVideo(player.content ?? '')?.title ?? '',
    }),
    getPlayerResponse: () => playerResponse(player.content),
    getCurrentTime: () => player.contentTime,
    getDuration: () => video.duration || 0,
    getPlayerState: () => stateOf(player),
    isInline: () => root.id === 'inline-preview-player',
    playVideo: () => video.play(),
    pauseVideo: () => video.pause(),
    seekTo: player.seekTo,
  });
}
