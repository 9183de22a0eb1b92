import { DAYS_KEPT } from '../lib/domain/removed-note';
import type { Settings } from '../lib/domain/settings';
import { describeSettings } from './setting-names';
import { useText } from './text';

export interface ImportPreviewProps {
  /** How many notes the import would add, update, and leave as they are. */
  added: number;
  updated: number;
  /** How many that stand here it would move to the deleted ones. */
  removed: number;
  same: number;
  /** How many here are newer than in the file. */
  kept: number;
  /** How many were changed in both places, so that both texts are kept. */
  both: number;
  /** How many unfinished notes and own lectures are not here yet. */
  others: number;
  /** How many corrections are not here yet, or older here. */
  corrections: number;
  /** How many lectures it names that are not named here. */
  names: number;
  /** How many transcripts of the student's own are not here yet. */
  transcripts: number;
  /** How many that have other words than here, which stay. */
  otherWords: number;
  /** The settings that it would change, as they would be. */
  settings: Partial<Settings>;
  onApply: () => void;
  onCancel: () => void;
}

/** What an import would change, before anything is changed. */
export function ImportPreview(props: ImportPreviewProps) {
  const { added, updated, removed, same, kept, both } = props;
  const { others, corrections, names, transcripts, otherWords } = props;
  const text = useText();
  const { say, count } = text;
  const notes = (number: number) => count('noteCountOne', 'noteCountOther', number);
  const settings = describeSettings(props.settings, text);
  const items = added + updated + removed + both + others + corrections + names + transcripts;
  const hasNews = items + settings.length > 0;
  return (
    <div class="notice" role="status">
      <p>
        {hasNews
          ? say('importPreview', notes(added), notes(updated), notes(same))
          : say(otherWords > 0 ? 'importNoneTaken' : 'importNothing')}
      </p>
      {removed > 0 && <p>{say('importRemoves', notes(removed), String(DAYS_KEPT))}</p>}
      {others > 0 && <p>{say('importOthers', String(others))}</p>}
      {corrections > 0 && <p>{say('importCorrections', String(corrections))}</p>}
      {names > 0 && <p>{say('importNames', String(names))}</p>}
      {transcripts > 0 && <p>{say('importTranscripts', String(transcripts))}</p>}
      {settings.length > 0 && (
        <>
          <p>{say('importSettings')}</p>
          <ul class="import-settings">
            {settings.map(({ name, value }) => (
              <li key={name}>{say('importSetting', name, value)}</li>
            ))}
          </ul>
        </>
      )}
      {kept > 0 && <p>{say('importKept', notes(kept))}</p>}
      {both > 0 && <p>{say('importBoth', notes(both))}</p>}
      {otherWords > 0 && <p>{count('importOtherWordsOne', 'importOtherWordsOther', otherWords)}</p>}
      <div class="notice-actions">
        {hasNews && (
          <button type="button" class="button button-main" onClick={props.onApply}>
            {say('importApply')}
          </button>
        )}
        <button type="button" class="button" onClick={props.onCancel}>
          {hasNews ? say('cancel') : say('dismiss')}
        </button>
      </div>
    </div>
  );
}
