import type { LectureName } from '../lib/domain/lecture-view';

export interface LectureLinkProps {
  lecture: LectureName;
  /** Where it opens; null when it has no open door. */
  address: string | null;
  onGo: (lecture: LectureName) => void;
}

/** A lecture's title as the way to it. A plain click goes there in the tab at hand, any other is the browser's own. */
export function LectureLink({ lecture, address, onGo }: LectureLinkProps) {
  if (!address) return <span>{lecture.title}</span>;
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onGo(lecture);
      }}
    >
      {lecture.title}
    </a>
  );
}
