// What Video.js makes of a player's tag, and the page's own end of YouTube's widget protocol.
import { element } from '../elements';

/** What the page itself knows of one of its players. It stops knowing when somebody takes the embed's one listener away. */
export interface PagePlayer {
  time: number;
  /** -1 unstarted, 0 ended, 1 playing, 2 paused; null before the embed has said anything. */
  state: number | null;
}

/** The part of `data-setup` that decides what plays. */
interface Setup {
  sources: { src: string }[];
  youtube: { start?: number; end?: number };
}

export function startPlayers(): PagePlayer[] {
  const tags = [...document.querySelectorAll<HTMLVideoElement>('video.video-js.vjs-ocw')];
  return tags.map((tag, index) => startPlayer(tag, index + 1));
}

function startPlayer(tag: HTMLVideoElement, widget: number): PagePlayer {
  const frame = element('iframe', {
    class: 'vjs-tech',
    id: `${tag.id}_youtube_api`,
    title: 'YouTube video player',
    allow: 'autoplay; encrypted-media; picture-in-picture',
    referrerpolicy: 'strict-origin-when-cross-origin',
    src: embedAddress(JSON.parse(tag.dataset.setup ?? '{}'), widget),
  });
  const region = element('div', { role: 'region', 'aria-label': 'Video Player' }, frame);
  for (const { name, value } of tag.attributes) {
    if (/^(id|class|data-.*)$/.test(name)) region.setAttribute(name, value);
  }
  region.classList.add('vjs-youtube', 'vjs-paused');
  const button = element('button', { class: 'vjs-big-play-button', title: 'Play Video' }, '▶');
  region.append(button);
  tag.replaceWith(region);
  return listen(frame, button, widget);
}

function embedAddress({ sources, youtube }: Setup, widget: number): string {
  const { start, end } = youtube;
  const query = [
    'controls=2&modestbranding=1&rel=0&showinfo=0&loop=0',
    ...(end === undefined ? [] : [`end=${end}`]),
    'hl=en',
    ...(start === undefined ? [] : [`start=${start}`]),
    `enablejsapi=1&origin=${encodeURIComponent(location.origin)}&widgetid=${widget}`,
  ].join('&');
  return `${sources[0]?.src.trim()}?${query}`;
}

function listen(frame: HTMLIFrameElement, button: HTMLElement, widget: number): PagePlayer {
  const player: PagePlayer = { time: 0, state: null };
  const say = (message: object) =>
    frame.contentWindow?.postMessage(
      JSON.stringify({ ...message, id: widget, channel: 'widget' }),
      'https://www.youtube.com',
    );
  // As YouTube's own code does: again and again until the embed answers.
  const asking = setInterval(() => say({ event: 'listening' }), 250);
  window.addEventListener('message', ({ data, source }) => {
    if (source !== frame.contentWindow) return;
    const { id, info, event } = JSON.parse(data);
    if (id !== widget) return;
    clearInterval(asking);
    if (event === 'onStateChange') player.state = info;
    else if (info) Object.assign(player, { time: info.currentTime, state: info.playerState });
    if (player.state === 1 || player.time > 0) button.hidden = true;
  });
  button.addEventListener('click', () => say({ event: 'command', func: 'playVideo', args: [] }));
  return player;
}
