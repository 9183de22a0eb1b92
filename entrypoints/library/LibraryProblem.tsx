import { useState } from 'preact/hooks';
import { Notice } from '../../components/Notice';
import { useText } from '../../components/text';
import { writeRawData } from '../../lib/export/raw-data';
import { copyArea } from '../../lib/hooks/copy-area';
import { describeError, describeProblem } from '../../lib/hooks/describe-error';
import { saveFile } from '../../lib/hooks/save-file';
import type { Library } from '../../lib/hooks/use-library';
import { readRawData } from '../../lib/storage/raw-data';

/** What is wrong with the store or its notes. Where they cannot be opened, they can be saved as they lie there. */
export function LibraryProblem({ library }: { library: Pick<Library, 'problem' | 'store'> }) {
  const { say } = useText();
  const [failure, setFailure] = useState<string | null>(null);
  const { problem, store } = library;
  if (!problem) return null;

  function saveRawData() {
    readRawData(copyArea).then(
      (data) => saveFile('lectern-raw-data.json', 'application/json', writeRawData(data)),
      (error) => setFailure(say('rawDataFailed', describeError(error))),
    );
  }

  return (
    <Notice
      kind="error"
      actions={
        store.error &&
        !store.database && (
          <button type="button" class="button" onClick={saveRawData}>
            {say('saveRawData')}
          </button>
        )
      }
    >
      {describeProblem(problem)} {failure}
    </Notice>
  );
}
