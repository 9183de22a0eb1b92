import type { Draft } from '../domain/note';
import type { Database } from '../storage/database';
import { saveDraft } from '../storage/drafts';

interface Handover {
  /** The other view's draft, as it was when this view went on with it. */
  origin: Draft;
  /** Null until the first text is stored. */
  underWay: Promise<boolean> | null;
}

/**
 * The drafts that this view writes. No two views write the same draft, so none can write over another's text, and a keystroke has
 * nothing to read before it is stored. Whoever goes on with a draft of another view makes one of their own of it; the other's goes,
 * unless more has been written in it by then.
 */
export function createOwnDrafts() {
  const own = new Set<string>();
  const handovers = new Map<string, Handover>();
  /** Drafts that have got another's picture, until the view knows of it by itself. */
  const pictured = new Set<string>();

  function add(draft: Draft): Draft {
    own.add(draft.id);
    return draft;
  }
  function renew(draft: Draft): Draft {
    return add({ ...draft, id: crypto.randomUUID() });
  }
  /** Once for each draft; again where it failed. */
  async function handOver(handover: Handover, begin: () => Promise<boolean>, heir: Draft) {
    handover.underWay ??= begin();
    try {
      const hasPicture = await handover.underWay;
      if (hasPicture) pictured.add(heir.id);
      handovers.delete(heir.id);
      return hasPicture;
    } catch (error) {
      handover.underWay = null;
      throw error;
    }
  }

  return {
    add,
    /** The same text as a draft of this view, beside the one there is. */
    renew,
    has: ({ id }: Draft) => own.has(id),
    /** The draft as one of this view's own. */
    takeOver(draft: Draft): Draft {
      if (own.has(draft.id)) return draft;
      const mine = renew(draft);
      handovers.set(mine.id, { origin: draft, underWay: null });
      return mine;
    },
    /** Whether it has a picture, as far as the view `knows` which drafts have, or that of the draft it is gone on from. */
    hasPicture({ id }: Draft, knows: (draft: string) => boolean): boolean {
      if (knows(id)) pictured.delete(id);
      const origin = handovers.get(id)?.origin;
      return knows(id) || pictured.has(id) || (origin !== undefined && knows(origin.id));
    },
    /** It is gone on with under another id, and about to be taken away. */
    isLeaving: ({ id }: Draft) =>
      [...handovers.values()].some(({ origin, underWay }) => underWay !== null && origin.id === id),
    /** Stores it within the call, and says whether it is kept. */
    async save(open: Database, draft: Draft): Promise<boolean> {
      const saving = saveDraft(open, draft);
      const handover = handovers.get(draft.id);
      if (!handover) return saving;
      const takeOver = async () => {
        await saving;
        // Not loaded with the panel: the text is stored by now.
        const { takeOverDraft } = await import('../storage/take-over-draft');
        return takeOverDraft(open, handover.origin, draft);
      };
      const kept = await Promise.all([saving, handOver(handover, takeOver, draft)]);
      return kept.includes(true);
    },
    /** Resolves once nothing of it is on its way from another draft. */
    async settled({ id }: Draft): Promise<void> {
      await handovers.get(id)?.underWay?.catch(() => undefined);
    },
  };
}
