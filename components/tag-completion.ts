import { useRef, useState } from 'preact/hooks';
import { completeTag, tagBefore } from '../lib/domain/tags';
import { useWritingAid } from './writing-aid';

interface Offer {
  /** Where the begun tag stands in the text. */
  from: number;
  to: number;
  tags: string[];
  active: number | null;
}

const NOTHING: Offer = { from: 0, to: 0, tags: [], active: null };

/** Offers the tags that a begun one may become. `insert` puts one into the text. */
export function useTagCompletion(insert: (from: number, to: number, text: string) => void) {
  const aid = useWritingAid();
  const [offer, setOffer] = useState(NOTHING);
  const turn = useRef(0);

  function close(): void {
    turn.current += 1;
    setOffer(NOTHING);
  }

  function take(tag: string): void {
    close();
    insert(offer.from, offer.to, `${tag} `);
  }

  function move(step: number): void {
    const { active, tags } = offer;
    const from = active ?? (step > 0 ? -1 : tags.length);
    setOffer({ ...offer, active: (from + step + tags.length) % tags.length });
  }

  return {
    offered: offer.tags,
    active: offer.active,
    take,
    close,
    /** The text is this now, with the caret there. */
    follow(text: string, caret: number): void {
      const begun = tagBefore(text, caret);
      close();
      if (!begun || !aid) return;
      const asked = turn.current;
      aid.listTags().then(
        (tags) => {
          if (asked !== turn.current) return;
          const found = completeTag(tags, begun.begun);
          setOffer(
            found.length === 0 ? NOTHING : { from: begun.at, to: caret, tags: found, active: null },
          );
        },
        () => undefined,
      );
    },
    /** True for a key that was meant for the offer. */
    onKeyDown(event: KeyboardEvent): boolean {
      const { tags, active } = offer;
      const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.isComposing);
      if (tags.length === 0 || !isPlain) return false;
      const chosen = active === null ? undefined : tags[active];
      if (event.key === 'ArrowDown') move(1);
      else if (event.key === 'ArrowUp') move(-1);
      else if (event.key === 'Escape') close();
      else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) take(chosen);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
