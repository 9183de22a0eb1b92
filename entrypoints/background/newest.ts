/**
 * Lets only the newest request for a tab act: requests are answered in any order, and an older one that is answered last
 * says what the tab showed before. Nothing is kept of a tab once its newest request is done.
 */
export function createNewest() {
  const newest = new Map<number, Promise<unknown>>();
  return async function actIfNewest<Found>(
    tabId: number,
    finding: Promise<Found>,
    act: (found: Found) => Promise<void>,
  ): Promise<void> {
    newest.set(tabId, finding);
    try {
      const found = await finding;
      if (newest.get(tabId) === finding) await act(found);
    } finally {
      if (newest.get(tabId) === finding) newest.delete(tabId);
    }
  };
}
