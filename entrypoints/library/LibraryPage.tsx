import { CoursesProblem } from '../../components/CoursesProblem';
import { KeysSection } from '../../components/KeysSection';
import { LibraryList } from '../../components/LibraryList';
import { LibraryNavigation } from '../../components/LibraryNavigation';
import { Notice } from '../../components/Notice';
import { RemovedNotice } from '../../components/RemovedNotice';
import { SettingsSection } from '../../components/SettingsSection';
import { useText } from '../../components/text';
import { UnfinishedNotes } from '../../components/UnfinishedNotes';
import { describeError } from '../../lib/hooks/describe-error';
import { bestAddress } from '../../lib/hooks/doors';
import { useCommandKeys } from '../../lib/hooks/use-command-keys';
import { useLibrary } from '../../lib/hooks/use-library';
import { useSettings } from '../../lib/hooks/use-settings';
import { LibraryBackup } from './LibraryBackup';

/** The library: every note, by course and lecture, and what concerns them all. */
export function LibraryPage() {
  const library = useLibrary();
  const keys = useCommandKeys();
  const { database, error } = library.store;
  const { settings, change } = useSettings(database);
  const { say } = useText();
  const problem = error ?? library.error;
  return (
    <div class="library">
      <header>
        <h1>{say('libraryTitle')}</h1>
        {problem && <Notice kind="error">{say('storeClosed', describeError(problem))}</Notice>}
        {library.known.error && <CoursesProblem onTryAgain={library.known.tryAgain} />}
      </header>
      <aside>
        <LibraryNavigation courses={library.courses ?? []} />
        <LibraryBackup database={database} />
        <SettingsSection settings={settings} onChange={(next) => void change(next)} />
        <KeysSection keys={keys} />
      </aside>
      <main>
        <RemovedNotice
          removed={library.removed}
          onUndo={library.undoRemove}
          onDismiss={library.dismissRemoved}
        />
        <UnfinishedNotes drafts={library.drafts} />
        {library.courses && (
          <LibraryList
            courses={library.courses}
            addressOf={(lecture, time) => bestAddress(lecture, null, time)}
            onSaveMarkdown={library.saveMarkdown}
            onEdit={library.edit}
            onRemove={library.remove}
          />
        )}
      </main>
    </div>
  );
}
