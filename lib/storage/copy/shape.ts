// What is read out of the copy may be damaged: these say of a value what it is.
import type { NoteKind } from '../../domain/note';

export function isCount(data: unknown): data is number {
  return typeof data === 'number' && Number.isSafeInteger(data) && data >= 0;
}

export function isKind(data: unknown): data is NoteKind {
  return data === 'note' || data === 'question' || data === 'unclear';
}

export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
