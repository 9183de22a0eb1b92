/** How much the browser had lost and Lectern has put back. */
export interface Restored {
  notes: number;
  drafts: number;
  ownLectures: number;
  corrections: number;
  settings: number;
}

export const NOTHING_RESTORED: Restored = {
  notes: 0,
  drafts: 0,
  ownLectures: 0,
  corrections: 0,
  settings: 0,
};

/** What was kept for the student to be told. The first Lectern that kept it counted notes only. */
export function readRestored(data: unknown): Restored {
  if (typeof data === 'number') return { ...NOTHING_RESTORED, notes: toCount(data) };
  if (typeof data !== 'object' || data === null) return NOTHING_RESTORED;
  const kept = new Map(Object.entries(data));
  return {
    notes: toCount(kept.get('notes')),
    drafts: toCount(kept.get('drafts')),
    ownLectures: toCount(kept.get('ownLectures')),
    corrections: toCount(kept.get('corrections')),
    settings: toCount(kept.get('settings')),
  };
}

export function addRestored(one: Restored, other: Restored): Restored {
  return {
    notes: one.notes + other.notes,
    drafts: one.drafts + other.drafts,
    ownLectures: one.ownLectures + other.ownLectures,
    corrections: one.corrections + other.corrections,
    settings: one.settings + other.settings,
  };
}

export function hasRestored(restored: Restored): boolean {
  return Object.values(restored).some((count) => count > 0);
}

function toCount(data: unknown): number {
  return typeof data === 'number' && data > 0 ? data : 0;
}
