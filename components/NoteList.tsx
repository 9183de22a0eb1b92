import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import { countTags, hasTag } from '../lib/domain/tags';
import { useDrawnRows } from './drawn-rows';
import { NOTES_ID, noteElementId, type Removal, useRemovalFocus } from './focus';
import { loaded } from './loaded';
import { MomentAddressProvider } from './moment-address';
import { NoteItem, type NoteItemProps } from './NoteItem';
import { RemovedNotice } from './RemovedNotice';
import { useText } from './text';

export interface NoteListProps
  extends Pick<NoteItemProps, 'onSeek' | 'onEdit' | 'readVersions'>,
    Removal<Note> {
  notes: readonly Note[];
  /** Where a second opens; null when nowhere. */
  addressAt: (time: number) => string | null;
  /** What was being said then; null where the transcript is not at hand. */
  wordsAt: ((time: number, end: number | null) => string | null) | null;
  /** The note to lead to, each time it is wanted anew; null for none. */
  wanted: { id: string } | null;
  /** The key that really starts a note; null when none is assigned. */
  noteKey: string | null;
}

/** Loaded by the first note that has a tag. */
export const TagFilter = loaded(() => import('./TagFilter').then((module) => module.TagFilter));

/** More would push the notes away. */
const MOST_TAGS = 12;

/** A lecture's notes in order of time; when there are none, the one thing to know. */
export function NoteList(props: NoteListProps) {
  const { notes: all, onSeek, onEdit, readVersions, addressAt, wordsAt, noteKey } = props;
  const { say, nameKeys } = useText();
  const { onRemove, ...removal } = useRemovalFocus(props, noteElementId);
  const [wantedTag, setWantedTag] = useState<string | null>(null);
  const tags = useMemo(() => countTags(all).slice(0, MOST_TAGS), [all]);
  // A tag that has gone from every note hides none.
  const tag = tags.find((one) => one === wantedTag) ?? null;
  const notes = useMemo(
    () => (tag === null ? all : all.filter((note) => hasTag(note, tag))),
    [all, tag],
  );
  const place = notes.findIndex(({ id }) => id === props.wanted?.id);
  const { drawn, drawMore, end } = useDrawnRows<HTMLLIElement>(notes.length, place + 1);
  useEffect(() => {
    if (props.wanted) document.getElementById(noteElementId(props.wanted.id))?.focus();
  }, [props.wanted]);
  return (
    <>
      {tags.length > 0 && <TagFilter tags={tags} chosen={tag} onChoose={setWantedTag} />}
      {notes.length === 0 ? (
        <p id={NOTES_ID} class="empty" tabIndex={-1}>
          {noteKey ? say('noNotesWithKey', nameKeys(noteKey)) : say('noNotes')}
        </p>
      ) : (
        <MomentAddressProvider addressAt={addressAt}>
          <ul id={NOTES_ID} class="notes" tabIndex={-1} aria-label={say('tabNotes')}>
            {notes.slice(0, drawn).map((note) => (
              <NoteItem
                key={note.id}
                note={note}
                address={addressAt(note.time)}
                said={note.text === '' ? (wordsAt?.(note.time, note.end) ?? null) : null}
                {...{ onSeek, onEdit, readVersions, onRemove }}
              />
            ))}
            {drawn < notes.length && (
              <li ref={end} class="more">
                <button type="button" class="button" onClick={drawMore}>
                  {say('showMoreNotes', String(drawn), String(notes.length))}
                </button>
              </li>
            )}
          </ul>
        </MomentAddressProvider>
      )}
      <RemovedNotice {...removal} what="note" />
    </>
  );
}
