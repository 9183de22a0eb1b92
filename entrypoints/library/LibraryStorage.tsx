import { StorageSection } from '../../components/StorageSection';
import { describeError } from '../../lib/hooks/describe-error';
import { useStorageUse } from '../../lib/hooks/use-storage-use';
import { inStore, type Store } from '../../lib/hooks/use-store';
import { useStored } from '../../lib/hooks/use-stored';
import { measurePictures, removeAllPictures } from '../../lib/storage/all-pictures';

/** The room on this computer, and what can be given up of it. */
export function LibraryStorage({ store }: { store: Store }) {
  const { value: pictures } = useStored(
    store.database,
    measurePictures,
    ({ type }) => type === 'pictures',
    [],
  );
  const use = useStorageUse(pictures?.count ?? 0);
  return (
    <StorageSection
      use={use}
      pictures={pictures}
      onDropPictures={() =>
        inStore(store, removeAllPictures).catch((error) => {
          throw new Error(describeError(error), { cause: error });
        })
      }
    />
  );
}
