// What the student has besides notes, in the second copy: small, so one pack for each store.
import { findFault, isLectureId, isSoundRef } from '../../domain/bounds';
import { toCorrectionId } from '../../domain/correction';
import type { Schema } from '../schema';
import { isCount, isKind, isRecord } from './shape';

export const BELONGINGS = ['drafts', 'own-lectures', 'corrections', 'names', 'settings'] as const;

export type Belonging = (typeof BELONGINGS)[number];

/** Anything out of these stores. */
export type Item = Schema[Belonging]['value'];

export function belongingKey(store: Belonging): string {
  return `copy-${store}`;
}

export const BELONGING_KEYS = BELONGINGS.map(belongingKey);

/** What the store calls it. */
export function itemKey(item: Item): string {
  return 'name' in item ? item.name : item.id;
}

/** The sound items of a pack; what is damaged is passed over. */
export function readItems(store: Belonging, data: unknown): Map<string, Item> {
  const items = Array.isArray(data) ? data.filter((item) => isItem(store, item)) : [];
  return new Map(items.map((item) => [itemKey(item), item]));
}

/** True where the store has lost `item` of the copy, or what was last done to it. Where nothing tells, the store is right. */
export function isLost(item: Item, stored: Item | undefined): boolean {
  if (stored === undefined) return true;
  if ('startedAt' in item && 'startedAt' in stored) return item.updatedAt > stored.updatedAt;
  if ('revision' in item && 'revision' in stored) return item.revision > stored.revision;
  return false;
}

export function isSame(one: Item, other: Item | undefined): boolean {
  return toText(one) === toText(other);
}

/** Chromium gives back the fields of what it keeps in another order. */
function toText(item: Item | undefined): string | undefined {
  return JSON.stringify(item, (_, value) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
}

function isItem(store: Belonging, data: unknown): data is Item {
  if (!isRecord(data)) return false;
  if (store === 'settings') return typeof data.name === 'string' && 'value' in data;
  if (typeof data.id !== 'string') return false;
  if (store === 'drafts') return isDraft(data);
  if (store === 'own-lectures')
    return isLectureId(data.id) && hasTexts(data, ['title', 'createdAt']);
  return store === 'corrections' ? isCorrection(data) : isName(data);
}

function isDraft(data: Record<string, unknown>): boolean {
  const { lecture, text, time, end, kind, caret } = data;
  if (!hasTexts(data, ['title', 'startedAt', 'updatedAt']) || !isKind(kind)) return false;
  if (typeof lecture !== 'string' || typeof text !== 'string' || typeof time !== 'number')
    return false;
  if (end !== null && typeof end !== 'number') return false;
  return (caret === null || isCount(caret)) && findFault({ lecture, text, time, end }) === null;
}

function isCorrection(data: Record<string, unknown>): boolean {
  const { id, course, listing, subject, belongs, revision } = data;
  if (typeof course !== 'string' || typeof listing !== 'string' || !isRecord(subject)) return false;
  if (!isCount(revision) || !hasTexts(data, ['updatedAt'])) return false;
  if (belongs !== null && typeof belongs !== 'boolean') return false;
  // Whatever else is wrong with it, the id is another one then.
  const { type, label, topic, title, part } = subject;
  if (type === 'session' && typeof label === 'string' && typeof topic === 'string')
    return id === toCorrectionId({ course, listing }, { type, label, topic });
  if (type !== 'reading' || typeof title !== 'string') return false;
  if (part !== null && typeof part !== 'string') return false;
  return id === toCorrectionId({ course, listing }, { type, title, part });
}

function isName(data: Record<string, unknown>): boolean {
  const { id, course, listing, position, sources } = data;
  if (typeof id !== 'string' || !isLectureId(id) || !hasTexts(data, ['title'])) return false;
  if (course !== null && !(isRecord(course) && hasTexts(course, ['slug', 'number', 'title'])))
    return false;
  if (listing !== null && typeof listing !== 'string') return false;
  return isCount(position) && Array.isArray(sources) && sources.every(isSource);
}

function isSource(data: unknown): boolean {
  if (!isRecord(data) || typeof data.id !== 'string' || typeof data.offset !== 'number')
    return false;
  const { kind, id, retired, origin } = data;
  if (typeof retired !== 'boolean' || !isRecord(origin)) return false;
  if (kind !== 'youtube' && kind !== 'ocw' && kind !== 'archive' && kind !== 'itunes')
    return kind === 'file' && isSoundRef({ kind, id });
  return isSoundRef({ kind, id });
}

function hasTexts(data: Record<string, unknown>, fields: readonly string[]): boolean {
  return fields.every((field) => typeof data[field] === 'string');
}
