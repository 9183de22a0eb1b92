import { useText } from './text';

export interface TagOfferProps {
  id: string;
  tags: readonly string[];
  /** The place of the one that Enter takes; null for none. */
  active: number | null;
  onTake: (tag: string) => void;
}

/** The tags that the begun one may become: chosen by the arrow keys from the text, or by a click. */
export function TagOffer({ id, tags, active, onTake }: TagOfferProps) {
  const { say } = useText();
  if (tags.length === 0) return null;
  return (
    <div id={id} class="tag-offer" role="listbox" aria-label={say('tagNames')}>
      {tags.map((tag, at) => (
        <div
          key={tag}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          class="tag"
          aria-selected={at === active}
          onMouseDown={(event) => {
            // The text keeps the focus.
            event.preventDefault();
            onTake(tag);
          }}
        >
          #{tag}
        </div>
      ))}
    </div>
  );
}
