import { useText } from './text';

export interface TagFilterProps {
  tags: readonly string[];
  /** Null while all notes are shown. */
  chosen: string | null;
  onChoose: (tag: string | null) => void;
}

/** Shows only the notes with one tag; pressed again, all. */
export function TagFilter({ tags, chosen, onChoose }: TagFilterProps) {
  const { say } = useText();
  return (
    <fieldset class="tag-filter">
      <legend class="visually-hidden">{say('tagNames')}</legend>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          aria-label={say('tagFilter', tag)}
          aria-pressed={tag === chosen}
          onClick={() => onChoose(tag === chosen ? null : tag)}
        >
          #{tag}
        </button>
      ))}
    </fieldset>
  );
}
