import { existsSync, readFileSync } from 'node:fs';
import { type Answer, json } from './answer';

/** OCW's real data, which stands beside the project where it stands at all; it is never part of it. */
const DATA = new URL('../../../shared/data/', import.meta.url);

/** True where the stand-ins can answer `data.json` and `content_map.json`. */
export const HAS_COURSE_DATA = existsSync(new URL('ocw-site/courses/', DATA));

export function courseData(site: 'ocw-site' | 'learn-site', path: string): Answer | null {
  if (!/^\/courses\/[\w./-]+\/(data|content_map)\.json$/.test(path)) return null;
  const file = new URL(site + path, DATA);
  return existsSync(file) ? json(readFileSync(file)) : null;
}
