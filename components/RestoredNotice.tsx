import { hasRestored, type Restored } from '../lib/domain/restored';
import type { Text } from '../lib/domain/text';
import { Notice } from './Notice';
import { useText } from './text';

export interface RestoredNoticeProps {
  /** How much the browser had lost. */
  restored: Restored;
  onDismiss: () => void;
}

/** Says that the browser had lost something, and that it is back. It stays until it is answered. */
export function RestoredNotice({ restored, onDismiss }: RestoredNoticeProps) {
  const text = useText();
  const { say } = text;
  if (!hasRestored(restored)) return null;
  return (
    <Notice
      kind="status"
      actions={
        <button type="button" class="button" onClick={onDismiss}>
          {say('dismiss')}
        </button>
      }
    >
      {say('foundAgain', listRestored(restored, text))}
    </Notice>
  );
}

function listRestored(restored: Restored, { language, say, count }: Text): string {
  const { notes, drafts, ownLectures, corrections, settings } = restored;
  const parts = [
    notes > 0 && count('noteCountOne', 'noteCountOther', notes),
    drafts > 0 && count('draftCountOne', 'draftCountOther', drafts),
    ownLectures > 0 && count('ownLectureCountOne', 'ownLectureCountOther', ownLectures),
    corrections > 0 && count('correctionCountOne', 'correctionCountOther', corrections),
    settings > 0 && say('yourSettings'),
  ];
  return new Intl.ListFormat(language).format(parts.filter((part) => part !== false));
}
