import { useEffect, useState } from 'preact/hooks';
import type { PartUse } from '../domain/storage-use';
import { watchChanges } from '../storage/changes';
import { measureOcwTranscripts, removeOcwTranscripts } from '../storage/ocw-transcripts';
import { openTranscripts } from '../storage/transcripts';

export interface OcwTranscripts {
  /** Null until it is measured, and where the browser keeps no such files. */
  use: PartUse | null;
  /** Rejects when the browser refuses. */
  remove(): Promise<void>;
}

/** What was read of transcripts from OCW, and takes room. */
export function useOcwTranscripts(open: typeof openTranscripts = openTranscripts): OcwTranscripts {
  const [use, setUse] = useState<PartUse | null>(null);
  useEffect(() => {
    let isCurrent = true;
    async function measure() {
      const folder = await open();
      const measured = folder && (await measureOcwTranscripts(folder));
      if (isCurrent) setUse(measured);
    }
    const tryToMeasure = () =>
      void measure().catch((error) => console.error('Transcripts could not be measured.', error));
    tryToMeasure();
    const unwatch = watchChanges(({ type }) => type === 'transcripts' && tryToMeasure());
    return () => {
      isCurrent = false;
      unwatch();
    };
  }, []);
  return {
    use,
    async remove() {
      const folder = await open();
      if (folder) await removeOcwTranscripts(folder);
    },
  };
}
