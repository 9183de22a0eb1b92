import {
  formatBytes,
  isNearlyFull,
  type PartUse,
  type StorageUse,
} from '../lib/domain/storage-use';
import { Notice } from './Notice';
import { StoragePart, type StoragePartProps } from './StoragePart';
import { useText } from './text';

export interface StorageSectionProps {
  /** Null while the browser has not said. */
  use: StorageUse | null;
  /** Null while they are not measured. */
  pictures: PartUse | null;
  transcripts: PartUse | null;
  /** Takes the pictures of all notes away; the notes stay. Rejects when the store refuses. */
  onDropPictures: () => Promise<void>;
  /** Takes away what was read from OCW, which can be read again. Rejects when the browser refuses. */
  onDropTranscripts: () => Promise<void>;
}

const PICTURES: StoragePartProps['words'] = {
  use: 'picturesUse',
  drop: 'dropPictures',
  question: 'dropPicturesQuestion',
  dropped: 'picturesDropped',
};
const TRANSCRIPTS: StoragePartProps['words'] = {
  use: 'transcriptsUse',
  drop: 'dropTranscripts',
  question: 'dropTranscriptsQuestion',
  dropped: 'transcriptsDropped',
};

/** How much room what the student has takes, how much there is, and what can be given up of it. */
export function StorageSection(props: StorageSectionProps) {
  const { use, pictures, transcripts } = props;
  const { say, language } = useText();
  if (!use) return null;
  const [used = '', quota = ''] = [use.used, use.quota].map((bytes) =>
    formatBytes(bytes, language),
  );
  return (
    <section class="library-tool">
      <h2>{say('storageTitle')}</h2>
      <p>{say('storageUsed', used, quota)}</p>
      {isNearlyFull(use) && <Notice kind="error">{say('storageNearlyFull')}</Notice>}
      <StoragePart use={pictures} words={PICTURES} onDrop={props.onDropPictures} />
      <StoragePart use={transcripts} words={TRANSCRIPTS} onDrop={props.onDropTranscripts} />
    </section>
  );
}
