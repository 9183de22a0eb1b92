import { ChevronDown, ChevronUp } from 'lucide-preact';
import type { RefObject } from 'preact';
import { IconButton } from '../IconButton';
import { useText } from '../text';
import type { Find } from './use-find';

export interface FindBarProps {
  find: Find;
  query: string;
  box: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  /** The student has done with searching. */
  onLeave: () => void;
}

/** The transcript's own find: the browser's sees only what is drawn of a long one. */
export function FindBar({ find, query, box, onQuery, onLeave }: FindBarProps) {
  const { say } = useText();
  const { hits, current, step } = find;

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  }

  return (
    <search class="find-bar">
      <input
        ref={box}
        type="search"
        value={query}
        aria-label={say('findLabel')}
        aria-description={say('findKeys')}
        placeholder={say('findLabel')}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span class="find-count" role="status">
        {query.trim() !== '' &&
          (hits.length === 0
            ? say('findNone')
            : say('findCount', String((current ?? 0) + 1), String(hits.length)))}
      </span>
      {hits.length > 0 && (
        <>
          <IconButton icon={ChevronUp} label={say('findPrevious')} onClick={() => step(-1)} />
          <IconButton icon={ChevronDown} label={say('findNext')} onClick={() => step(1)} />
        </>
      )}
    </search>
  );
}
