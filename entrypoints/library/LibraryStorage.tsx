import { StorageSection } from '../../components/StorageSection';
import { describeError } from '../../lib/hooks/describe-error';
import { useOcwTranscripts } from '../../lib/hooks/use-ocw-transcripts';
import { useStorageUse } from '../../lib/hooks/use-storage-use';
import { inStore, type Store } from '../../lib/hooks/use-store';
import { useStored } from '../../lib/hooks/use-stored';
import { measurePictures, removeAllPictures } from '../../lib/storage/all-pictures';

function tell(error: unknown): never {
  throw new Error(describeError(error), { cause: error });
}

/** The room on this computer, and what can be given up of it. */
export function LibraryStorage({ store }: { store: Store }) {
  const { value: pictures } = useStored(
    store.database,
    measurePictures,
    ({ type }) => type === 'pictures',
    [],
  );
  const transcripts = useOcwTranscripts();
  const use = useStorageUse((pictures?.count ?? 0) + (transcripts.use?.count ?? 0));
  return (
    <StorageSection
      use={use}
      pictures={pictures}
      transcripts={transcripts.use}
      onDropPictures={() => inStore(store, removeAllPictures).catch(tell)}
      onDropTranscripts={() => transcripts.remove().catch(tell)}
    />
  );
}
