import type { RefObject, TextareaHTMLAttributes } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { TagOffer } from './TagOffer';
import { useTagCompletion } from './tag-completion';
import { useText } from './text';
import { useWritingAid } from './writing-aid';

/**
 * Characters that can be put in at once. Browsers take a minute to lay out five million in a text area, and nobody can do
 * anything meanwhile; what is refused is still where it came from.
 */
const MOST_AT_ONCE = 200_000;

export interface NoteTextAreaProps
  extends Pick<TextareaHTMLAttributes, 'id' | 'rows' | 'placeholder' | 'disabled'> {
  label: string;
  value: string;
  /** `caret`: where writing goes on, an offset into the text. */
  onWrite: (text: string, caret: number) => void;
  /** The caret has been moved without writing. */
  onMove?: (caret: number) => void;
  /** Given where the form around it does not hear the keys itself. */
  onKeyDown?: (event: KeyboardEvent) => void;
  area?: RefObject<HTMLTextAreaElement | null>;
}

/** The plain text area of a note: it completes tags, and makes a moment of a pasted address of the same lecture. */
export function NoteTextArea(props: NoteTextAreaProps) {
  const { label, value, onWrite, onMove, onKeyDown, area: given, ...rest } = props;
  const { say, count, language } = useText();
  const own = useRef<HTMLTextAreaElement>(null);
  const area = given ?? own;
  const listId = useId();
  const aid = useWritingAid();
  const [isTooMuch, setTooMuch] = useState(false);
  const tags = useTagCompletion((from, to, text) => insert(from, to, text));

  /** As typing does, so that it can be undone like typing. */
  function insert(from: number, to: number, text: string): void {
    const { current } = area;
    if (!current) return;
    current.setSelectionRange(from, to);
    if (document.execCommand?.('insertText', false, text)) return;
    current.setRangeText(text, from, to, 'end');
    current.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** What comes in one go, by a paste or a drop: refused where it would stop the page. */
  function receive(event: Event, text: string): void {
    setTooMuch(text.length > MOST_AT_ONCE);
    if (text.length > MOST_AT_ONCE) event.preventDefault();
  }

  return (
    <>
      <textarea
        {...rest}
        ref={area}
        dir="auto"
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={tags.offered.length > 0 ? listId : undefined}
        aria-activedescendant={tags.active === null ? undefined : `${listId}-${tags.active}`}
        value={value}
        onInput={({ currentTarget }) => {
          onWrite(currentTarget.value, currentTarget.selectionStart);
          tags.follow(currentTarget.value, currentTarget.selectionStart);
        }}
        onKeyUp={({ currentTarget }) => onMove?.(currentTarget.selectionStart)}
        onClick={({ currentTarget }) => onMove?.(currentTarget.selectionStart)}
        onBlur={tags.close}
        onKeyDown={(event) => {
          if (tags.onKeyDown(event)) event.stopPropagation();
          else onKeyDown?.(event);
        }}
        onDrop={(event) => receive(event, event.dataTransfer?.getData('text/plain') ?? '')}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          receive(event, pasted);
          const stamp = pasted.length <= MOST_AT_ONCE ? (aid?.toTimestamp(pasted) ?? null) : null;
          if (stamp === null) return;
          event.preventDefault();
          const { selectionStart, selectionEnd } = event.currentTarget;
          insert(selectionStart, selectionEnd, stamp);
        }}
      />
      <TagOffer id={listId} tags={tags.offered} active={tags.active} onTake={tags.take} />
      <span class="visually-hidden" aria-live="polite">
        {tags.offered.length > 0 && count('oneTagOffered', 'tagsOffered', tags.offered.length)}
      </span>
      {tags.offered.length > 0 && <p class="quiet tag-hint">{say('tagHint')}</p>}
      {isTooMuch && (
        <p role="alert">{say('tooMuchAtOnce', MOST_AT_ONCE.toLocaleString(language))}</p>
      )}
    </>
  );
}
