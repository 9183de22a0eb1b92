import type { SourceRef } from '../domain/source';
import { isCourseSlug } from './ocw-path';
import { toUid } from './uid';

/** What the address of a page of OCW's site before 2022 says. */
export interface LegacyPage {
  slug: string;
  /** The page's names from the course down, as `toName` writes them; the first is null where OCW's redirects have cut it off. */
  section: (string | null)[];
  /** Its last part. */
  name: string;
  /** What is left of it in the name of the current page: all before its last dot. */
  stem: string;
  /** OCW's uid, where the address has one; else null. */
  uid: string | null;
}

/** What stands below a course today; a legacy section has none of these names. */
const CURRENT = /^(?:pages|video_galleries|lists|external-resources|download|resources)$/;

/**
 * Reads a legacy address: `courses/<department>/<slug>/<section>/.../<name>`, `resources/<slug>/<section>/.../<name>`, and what
 * OCW's redirects make of them: without the department, and last, where nothing is found, with `resources` in place of the first
 * section. Null for every other address.
 */
export function parseLegacyPage({ kind, id }: SourceRef): LegacyPage | null {
  if (kind !== 'ocw') return null;
  const [root, ...parts] = id.split('/');
  const at = root === 'courses' && !isCourseSlug(parts[0] ?? '') ? 1 : 0;
  const slug = parts[at] ?? '';
  const [first = '', ...rest] = parts.slice(at + 1);
  const last = rest.at(-1);
  if (last === undefined || !isCourseSlug(slug)) return null;
  const isRedirected = root === 'courses' && CURRENT.test(first);
  // A current file's name has neither a folder nor a dot.
  if (isRedirected && (first !== 'resources' || (rest.length === 1 && !last.includes('.'))))
    return null;
  const sections = [isRedirected ? null : toName(first), ...rest.slice(0, -1).map(toName)];
  return {
    slug,
    section: sections,
    name: toName(last),
    stem: toName(last.replace(/\.[^.]*$/, '')),
    uid: rest.at(-2) === 'resolveuid' ? toUid(last) : null,
  };
}

/** The one of some pages of OCW that is today what the section of a legacy address was; null where none or several can be. */
export function findSection(ref: SourceRef, paths: readonly string[]): string | null {
  const page = parseLegacyPage(ref);
  if (page === null) return null;
  const wanted = toKey(page.section);
  const home = `courses/${page.slug}/`;
  const [found, ...others] = paths.filter(
    (path) => path.startsWith(home) && toPageKeys(path).includes(wanted),
  );
  return others.length === 0 ? (found ?? null) : null;
}

/** How the sections of legacy addresses name the page or gallery at a path: whole, and as OCW's redirects leave it. */
export function toPageKeys(path: string): string[] {
  const [first, ...rest] = path.split('/').slice(3).map(toName);
  return first === undefined ? [] : [toKey([first, ...rest]), toKey([null, ...rest])];
}

export function toKey(names: LegacyPage['section']): string {
  return names.map((name) => name ?? '*').join('/');
}

/** One part of an address, or a title, so that both can be compared: lower case, with a dash for all that is no letter or digit. */
export function toName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[aou])\u0308/gi, 'e')
    .replace(/[\p{Mn}'’‘]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-|-$/g, '');
}
