import type { LectureId } from '../domain/course';
import type { Door } from '../domain/door';
import type { LectureName } from '../domain/lecture-view';
import { parseRefKey, type Source, type SourceKind } from '../domain/source';
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
        hasTime: canOpenAtTime(source),
        isHere: source.kind === here && !isFormer,
        isFormer,
        needsPermission: source.kind === 'archive' && !isArchiveGranted,
      };
    });
}

/**
 * The address of the best open door to a lecture: of the preferred kind where there is one, else the first that opens.
 * For a moment, a door that opens at a second comes before one that cannot.
 */
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
    const isLate = time !== null && !canOpenAtTime(source);
    return (isLate ? 100 : 0) + (source.kind === preferred ? 0 : 1 + ORDER.indexOf(source.kind));
  }
}

/** The address of a lecture's own recording; null for one that plays nowhere by itself. */
export function recordingAddress(lecture: LectureId): string | null {
  const ref = parseRefKey(lecture);
  return ref && openAddress(ref, null);
}

/** OCW's pages begin their video where OCW says. */
function canOpenAtTime(source: Source): boolean {
  return source.kind === 'youtube' || source.kind === 'archive';
}

function addressOf(source: Source, time: number | null): string | null {
  if (source.retired) return null;
  return openAddress(source, time === null ? null : time + source.offset);
}
