import type { StandIn } from './answer';
import { archive, archiveFiles } from './archive';
import { elsewhere } from './elsewhere';
import { learn } from './learn';
import { ocw } from './ocw';
import { thumbnail } from './thumbnail';
import { mobile, nocookie, shortAddress, youtube } from './youtube';

const STAND_INS = new Map<string, StandIn>([
  ['ocw.mit.edu', ocw],
  ['learn.mit.edu', learn],
  ['www.youtube.com', youtube],
  ['www.youtube-nocookie.com', nocookie],
  ['m.youtube.com', mobile],
  ['youtu.be', shortAddress],
  ['img.youtube.com', thumbnail],
  ['i.ytimg.com', thumbnail],
  ['archive.org', archive],
  ['www.archive.org', archive],
  ['elsewhere.example', elsewhere],
]);

/** Who plays a host; null for a host that nobody plays. */
export function findStandIn(host: string): StandIn | null {
  return STAND_INS.get(host) ?? (/^ia\d{6}\.us\.archive\.org$/.test(host) ? archiveFiles : null);
}
