import browser from 'webextension-polyfill';
import type { Door } from '../domain/door';
import type { LectureName } from '../domain/lecture-view';
import type { Source, SourceKind } from '../domain/source';
import { openAddress } from '../sites';

const ORDER: readonly SourceKind[] = ['youtube', 'ocw', 'archive', 'itunes', 'file'];

/** The doors to a lecture, open ones first. `here` is the kind of place that the student is at; null when at none. */
export function listDoors(
  sources: readonly Source[],
  here: SourceKind | null,
  isArchiveGranted: boolean,
): Door[] {
  const kinds = new Set<SourceKind>();
  return [...sources]
    .sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
    .map((source) => {
      const isFormer = kinds.has(source.kind);
      kinds.add(source.kind);
      return {
        source,
        address: (time) => addressOf(source, time),
        hasTime: source.kind === 'youtube' || source.kind === 'archive',
        isHere: source.kind === here && !isFormer,
        isFormer,
        needsPermission: source.kind === 'archive' && !isArchiveGranted,
      };
    });
}

/** The address of the best open door to a lecture: of the preferred kind where there is one, else the first that opens. */
export function bestAddress(
  lecture: Pick<LectureName, 'sources'>,
  preferred: SourceKind | null,
  time: number | null,
): string | null {
  const open = [...lecture.sources]
    .filter((source) => !source.retired)
    .sort((one, other) => rank(one) - rank(other));
  for (const source of open) {
    const address = addressOf(source, time);
    if (address) return address;
  }
  return null;

  function rank(source: Source): number {
    return source.kind === preferred ? -1 : ORDER.indexOf(source.kind);
  }
}

function addressOf(source: Source, time: number | null): string | null {
  if (source.retired) return null;
  return openAddress(source, time === null ? null : time + source.offset);
}

/** Opens an address beside the page at hand. */
export function openInNewTab(address: string): void {
  void browser.tabs.create({ url: address });
}

/** Goes to an address in the tab at hand. */
export function openInTab(tabId: number, address: string): void {
  void browser.tabs.update(tabId, { url: address });
}
