import { formatBytes, isNearlyFull, type StorageUse } from '../lib/domain/storage-use';
import { Notice } from './Notice';
import { useText } from './text';

/** How much room what the student has made takes, and how much there is. */
export function StorageSection({ use }: { use: StorageUse | null }) {
  const { say, language } = useText();
  if (!use) return null;
  const [used, quota] = [use.used, use.quota].map((bytes) => formatBytes(bytes, language));
  return (
    <section class="library-tool">
      <h2>{say('storageTitle')}</h2>
      <p>{say('storageUsed', used ?? '', quota ?? '')}</p>
      {isNearlyFull(use) && <Notice kind="error">{say('storageNearlyFull')}</Notice>}
    </section>
  );
}
