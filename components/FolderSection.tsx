import { FolderDown } from 'lucide-preact';
import type { FolderBackup, FolderProblem } from '../lib/domain/folder-backup';
import type { MessageKey } from '../lib/domain/message-key';
import { useFocusWish } from './focus';
import { Notice } from './Notice';
import { useText } from './text';

const FOLDER_ID = 'choose-folder';

export interface FolderSectionProps {
  /** Null while the student has chosen none. */
  backup: FolderBackup | null;
  /** What the browser refused, in words; null when nothing. */
  refusal: string | null;
  onChoose: () => void;
  onAllow: () => void;
  onForget: () => void;
}

const PROBLEM_KEYS: Record<FolderProblem, MessageKey> = {
  permission: 'folderPermission',
  gone: 'folderGone',
  full: 'folderFull',
  failed: 'folderFailed',
};

/** A file of everything each day, in a folder outside the browser. */
export function FolderSection(props: FolderSectionProps) {
  const { backup, refusal, onChoose, onAllow, onForget } = props;
  const { say, language } = useText();
  const wish = useFocusWish();
  return (
    <section class="library-tool">
      <h2>{say('folderTitle')}</h2>
      {!backup && <p class="quiet">{say('folderAbout')}</p>}
      {backup && (backup.savedAt !== null || backup.problem === null) && <p>{describe(backup)}</p>}
      {refusal !== null && <Notice kind="error">{say('folderRefused', refusal)}</Notice>}
      {backup?.problem && (
        <Notice
          kind="error"
          actions={
            backup.problem === 'permission' && (
              <button type="button" class="button button-main" onClick={() => act(onAllow)}>
                {say('folderAllow')}
              </button>
            )
          }
        >
          {say(PROBLEM_KEYS[backup.problem], backup.name)}
        </Notice>
      )}
      <div class="row">
        <button type="button" id={FOLDER_ID} class="button" onClick={onChoose}>
          <FolderDown size={16} aria-hidden="true" />
          {say(backup ? 'folderChooseOther' : 'folderChoose')}
        </button>
        {backup && (
          <button type="button" class="button" onClick={() => act(onForget)}>
            {say('folderForget')}
          </button>
        )}
      </div>
    </section>
  );

  /** The button goes with what it does. */
  function act(work: () => void) {
    work();
    wish(FOLDER_ID);
  }

  function describe({ name, savedAt }: FolderBackup): string {
    if (savedAt === null) return say('folderWaiting', name);
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(
      new Date(savedAt),
    );
    return say('folderSaved', name, date);
  }
}
