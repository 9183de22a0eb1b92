import { useMemo } from 'preact/hooks';
import { CoursesProblem } from '../../components/CoursesProblem';
import { NOTES_ID, noteElementId, useRemovalFocus } from '../../components/focus';
import { KeysSection } from '../../components/KeysSection';
import { LibraryList } from '../../components/LibraryList';
import { LibraryNavigation } from '../../components/LibraryNavigation';
import { PicturesProvider } from '../../components/pictures';
import { RemovedNotice } from '../../components/RemovedNotice';
import { RestoredNotice } from '../../components/RestoredNotice';
import { SettingsSection } from '../../components/SettingsSection';
import { useText } from '../../components/text';
import { UnfinishedNotes } from '../../components/UnfinishedNotes';
import { WritingAidProvider } from '../../components/writing-aid';
import type { Source } from '../../lib/domain/source';
import { describeProblem } from '../../lib/hooks/describe-error';
import { bestAddress } from '../../lib/hooks/doors';
import { useCommandKeys } from '../../lib/hooks/use-command-keys';
import { useLibrary } from '../../lib/hooks/use-library';
import { useLibraryPlace } from '../../lib/hooks/use-library-place';
import { useStoredPictures } from '../../lib/hooks/use-pictures';
import { useRestored } from '../../lib/hooks/use-restored';
import { useSettings } from '../../lib/hooks/use-settings';
import { useTagsAndMoments } from '../../lib/hooks/use-tags-and-moments';
import { LibraryBackup } from './LibraryBackup';
import { LibraryCourse } from './LibraryCourse';
import { LibraryCourses } from './LibraryCourses';
import { LibraryFolder } from './LibraryFolder';
import { LibraryPlaces } from './LibraryPlaces';
import { LibraryProblem } from './LibraryProblem';
import { LibraryRestore } from './LibraryRestore';
import { LibraryStorage } from './LibraryStorage';
import { LibraryTrash } from './LibraryTrash';

/** An address is a moment of one lecture, and here are all. */
const NO_SOURCES: readonly Source[] = [];

/** The library: every note, by course and lecture, and what concerns them all. */
export function LibraryPage() {
  const place = useLibraryPlace();
  const library = useLibrary(place.type === 'course' ? place.slug : null);
  const keys = useCommandKeys();
  const { settings, problem, change } = useSettings(library.store);
  const { restored, dismiss } = useRestored();
  const pictures = useStoredPictures(library.store, null);
  const { say } = useText();
  const { unfinished } = library;
  const ownSlugs = useMemo(
    () => new Set((library.courses ?? []).flatMap(({ course }) => course?.slug ?? [])),
    [library.courses],
  );
  const { onRemove, ...removal } = useRemovalFocus(
    {
      removed: library.removed,
      onRemove: (note) => void library.remove(note),
      onUndo: () => void library.undoRemove(),
      onDismiss: library.dismissRemoved,
    },
    noteElementId,
  );
  const aid = useTagsAndMoments(library.store.database, NO_SOURCES);
  return (
    <div class={place.type === 'notes' ? 'library' : 'library library-courses'}>
      <header>
        <h1>{say('libraryTitle')}</h1>
        <LibraryProblem library={library} />
        <RestoredNotice restored={restored} onDismiss={dismiss} />
        {library.known.error && <CoursesProblem onTryAgain={library.known.tryAgain} />}
        <LibraryPlaces place={place} />
      </header>
      <aside hidden={place.type !== 'notes'}>
        <LibraryNavigation courses={library.courses ?? []} />
        <LibraryBackup store={library.store} know={library.know} />
        <LibraryFolder store={library.store} />
        <SettingsSection
          settings={settings}
          problem={problem && describeProblem(problem)}
          onChange={(next) => void change(next)}
        />
        <KeysSection keys={keys} />
        <LibraryStorage store={library.store} />
      </aside>
      {place.type !== 'notes' && (
        <main>
          {place.type === 'trash' && <LibraryTrash store={library.store} know={library.know} />}
          {place.type === 'restore' && <LibraryRestore store={library.store} know={library.know} />}
          {place.type === 'courses' && <LibraryCourses ownSlugs={ownSlugs} know={library.know} />}
          {place.type === 'course' && <LibraryCourse library={library} />}
        </main>
      )}
      <main id={NOTES_ID} tabIndex={-1} hidden={place.type !== 'notes'}>
        <RemovedNotice {...removal} what="note" />
        <UnfinishedNotes
          drafts={unfinished.drafts}
          addressOf={({ lecture, time }) =>
            bestAddress({ sources: library.sourcesOf(lecture) }, null, time)
          }
          removed={unfinished.discarded}
          onRemove={(draft) => void unfinished.discard(draft)}
          onUndo={() => void unfinished.undoDiscard()}
          onDismiss={unfinished.dismissDiscarded}
        />
        {library.courses && (
          <WritingAidProvider value={aid}>
            <PicturesProvider value={pictures}>
              <LibraryList
                courses={library.courses}
                wanted={place.type === 'notes' ? place.within : null}
                addressOf={(lecture, time) => bestAddress(lecture, null, time)}
                onSaveMarkdown={library.saveMarkdown}
                onEdit={library.edit}
                readVersions={library.readVersions}
                onRemove={onRemove}
              />
            </PicturesProvider>{' '}
          </WritingAidProvider>
        )}
      </main>
    </div>
  );
}
