import { Download, Upload } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { useFocusWish } from './focus';
import { ImportPreview, type ImportPreviewProps } from './ImportPreview';
import { Notice } from './Notice';
import { useText } from './text';

const IMPORT_ID = 'import-file';
const MESSAGE_ID = 'backup-message';

export interface BackupMessage {
  kind: 'error' | 'status';
  text: string;
  /** The page-internal address of the way back; null where nothing is to be taken back. */
  undo: string | null;
}

export interface BackupSectionProps {
  /** What the last action came to, in words; null before the first. */
  message: BackupMessage | null;
  /** A file is being read or imported: until that is done no other can be chosen. */
  isBusy: boolean;
  /** What the chosen file would change; null when none is chosen. */
  preview: ImportPreviewProps | null;
  onExport: () => void;
  onChoose: (file: File) => void;
}

/** Everything in one file, out and in again. An import shows first what it would change. */
export function BackupSection({
  message,
  isBusy,
  preview,
  onExport,
  onChoose,
}: BackupSectionProps) {
  const { say } = useText();
  const wish = useFocusWish();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="library-tool">
      <h2>{say('backupTitle')}</h2>
      <div class="row">
        <button type="button" class="button" onClick={onExport}>
          <Download size={16} aria-hidden="true" />
          {say('exportAll')}
        </button>
        {/* Not `disabled`, which would take the focus from it. */}
        <button
          type="button"
          id={IMPORT_ID}
          class="button"
          aria-disabled={isBusy}
          onClick={() => !isBusy && input.current?.click()}
        >
          <Upload size={16} aria-hidden="true" />
          {say('importFile')}
        </button>
        <input
          ref={input}
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={say('importFile')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file && !isBusy) onChoose(file);
            // The same file chosen again must be read again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {preview && !isBusy && (
        <ImportPreview
          {...preview}
          onApply={() => {
            preview.onApply();
            wish(MESSAGE_ID);
          }}
          onCancel={() => {
            preview.onCancel();
            wish(IMPORT_ID);
          }}
        />
      )}
      {message && (
        <Notice
          id={MESSAGE_ID}
          kind={message.kind}
          actions={message.undo !== null && <a href={message.undo}>{say('importUndo')}</a>}
        >
          {message.text}
        </Notice>
      )}
    </section>
  );
}
