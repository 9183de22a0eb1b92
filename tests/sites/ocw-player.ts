import { escapeHtml } from './markup';
import { COURSE, type StandInLecture } from './seed-course';

/** Seconds of the recording that a player is told to keep to. */
export interface Clip {
  start?: number;
  end?: number;
}

/** A player as OCW's server sends it: Video.js's tag, and a hidden second frame of the same video for when that fails. */
export function playerMarkup(lecture: StandInLecture, clip: Clip = {}): string {
  const { video, uid, archiveFile } = lecture;
  const setup = {
    techOrder: ['youtube'],
    sources: [{ type: 'video/youtube', src: `https://www.youtube.com/embed/${video}` }],
    youtube: { ytControls: 2, ...clip },
  };
  return `<div class="video-player-wrapper">
  <div class="video-container youtube-container">
    <video class="video-js vjs-ocw" id="video-player-${video}-${uid.replaceAll('-', '')}" controls
      data-setup="${escapeHtml(JSON.stringify(setup))}"
      data-downloadlink="https://archive.org/download/${COURSE.archiveItem}/${archiveFile}"></video>
  </div>
  <div class="video-fallback-container" style="display:none">
    <iframe src="https://www.youtube.com/embed/${video}" title="${escapeHtml(lecture.title)}"></iframe>
  </div>
</div>`;
}

/** A player inside a content page, with the way to its own page. */
export function embeddedPlayer(lecture: StandInLecture, home: string): string {
  return `<div class="video-embed">
  ${playerMarkup(lecture)}
  <a href="${home}/resources/${lecture.name}/" aria-label="View video page">View video page</a>
</div>`;
}
