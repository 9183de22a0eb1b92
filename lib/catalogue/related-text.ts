import type { Resource } from '../domain/course';
import { listRelatedLinks } from './related-links';
import { parseHtml } from './rich-text';

/** A record's `related_resources_text`: each link to the web is a resource. Links within OCW's old editor lead nowhere. */
export function parseRelatedText(html: string): Omit<Resource, 'origin'>[] {
  return listRelatedLinks(parseHtml(html));
}
