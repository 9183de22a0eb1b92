// The embed's end of YouTube's widget protocol: JSON strings by postMessage, one listener at a time.
import type { Player } from './player';
import { stateOf } from './player-methods';

interface Listener {
  window: Window;
  origin: string;
  id: unknown;
}

type Said = { event?: unknown; func?: unknown; args?: unknown; id?: unknown };

export function speakWidget(player: Player, query: URLSearchParams, play: () => void): void {
  if (query.get('enablejsapi') !== '1') return;
  const allowed = query.get('origin');
  const { video } = player;
  let listener: Listener | null = null;

  function tell(event: string, info: unknown) {
    listener?.window.postMessage(
      JSON.stringify({ event, info, id: listener.id, channel: 'widget' }),
      listener.origin,
    );
  }

  function obey(name: unknown, args: unknown[]) {
    if (name === 'playVideo') play();
    if (name === 'pauseVideo') video.pause();
    if (name === 'seekTo' && typeof args[0] === 'number') video.currentTime = args[0];
    if (name === 'setPlaybackRate' && typeof args[0] === 'number') video.playbackRate = args[0];
  }

  window.addEventListener('message', ({ data, origin, source }) => {
    if (allowed !== null && origin !== allowed) return;
    const said = parse(data);
    // Whoever says `listening` last is the only one that hears anything from then on.
    if (said.event === 'listening' && source === window.parent) {
      listener = { window: window.parent, origin, id: said.id };
      tell('initialDelivery', delivery(player));
      tell('onReady', null);
    }
    if (said.event === 'command' && listener) {
      obey(said.func, Array.isArray(said.args) ? said.args : []);
    }
  });

  for (const type of ['timeupdate', 'seeked', 'loadedmetadata', 'ratechange']) {
    video.addEventListener(type, () => tell('infoDelivery', delivery(player)));
  }
  for (const type of ['playing', 'pause', 'ended']) {
    video.addEventListener(type, () => {
      tell('onStateChange', stateOf(player));
      tell('infoDelivery', delivery(player));
    });
  }
}

function delivery(player: Player) {
  const { video } = player;
  return {
    currentTime: player.contentTime,
    currentTimeLastUpdated_: Date.now() / 1000,
    duration: video.duration || 0,
    playbackRate: video.playbackRate,
    playerState: stateOf(player),
    videoData: { video_id: player.content },
  };
}

function parse(data: unknown): Said {
  if (typeof data !== 'string') return {};
  try {
    return JSON.parse(data) ?? {};
  } catch {
    return {};
  }
}
