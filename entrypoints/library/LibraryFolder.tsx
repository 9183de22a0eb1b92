import { FolderSection } from '../../components/FolderSection';
import { describeError } from '../../lib/hooks/describe-error';
import { useBackupFolder } from '../../lib/hooks/use-backup-folder';
import type { Library } from '../../lib/hooks/use-library';

/** Nothing where the browser lets nobody choose a folder. */
export function LibraryFolder({ store }: Pick<Library, 'store'>) {
  const folder = useBackupFolder(store);
  if (!folder) return null;
  return (
    <FolderSection
      backup={folder.backup}
      refusal={folder.error === null ? null : describeError(folder.error)}
      onChoose={folder.choose}
      onAllow={folder.allow}
      onForget={folder.forget}
    />
  );
}
