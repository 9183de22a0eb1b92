import type { LectureId } from '../domain/course';

/** What changed in the store. A `lecture` of null stands for any, and so do `ids` that are absent. */
export type Change =
  | { type: 'notes'; lecture: LectureId | null; ids?: string[] }
  | { type: 'drafts' | 'transcripts'; lecture: LectureId | null }
  | {
      type:
        | 'pictures'
        | 'own-lectures'
        | 'corrections'
        | 'names'
        | 'visits'
        | 'settings'
        | 'courses';
    };

const CHANNEL = 'lectern-changes';

/** Said by every function of this folder that writes, once its transaction is complete. Callers need not. */
export function announceChange(change: Change): void {
  // A channel object never hears itself. One made for each message lets every listener hear, in this page too.
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Calls `listener` for every change made by any page of the extension, this one included. Returns the undo. */
export function watchChanges(listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const change = readChange(data);
    if (change) listener(change);
  };
  return () => channel.close();
}

/** Pages of another version may be open beside this one: what is not of this shape is none of ours. */
function readChange(data: unknown): Change | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  switch (data.type) {
    case 'notes':
    case 'drafts':
    case 'transcripts': {
      const lecture = 'lecture' in data ? data.lecture : undefined;
      if (lecture !== null && typeof lecture !== 'string') return null;
      const ids = 'ids' in data && data.type === 'notes' ? data.ids : undefined;
      if (!Array.isArray(ids) || data.type !== 'notes') return { type: data.type, lecture };
      return { type: 'notes', lecture, ids: ids.filter((id) => typeof id === 'string') };
    }
    case 'pictures':
    case 'own-lectures':
    case 'corrections':
    case 'names':
    case 'visits':
    case 'settings':
    case 'courses':
      return { type: data.type };
    default:
      return null;
  }
}
