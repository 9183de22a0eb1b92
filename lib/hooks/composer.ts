import type { Draft } from '../domain/note';
import type { PictureOwner } from '../domain/picture';
import type { Problem } from './describe-error';

type ComposerStatus = 'idle' | 'saving' | 'saved' | 'failed';

export interface Composer {
  /** What is being written, bound to the lecture and second where it began; null while nothing is. */
  draft: Draft | null;
  status: ComposerStatus;
  /** The second of the note or mark saved last; null before the first. */
  savedTime: number | null;
  /** What the store refused, and why; null unless `status` is `failed`. */
  problem: Problem | null;
  write(text: string, caret?: number | null): void;
  /** Keeps where in the text the student is. */
  moveCaret(caret: number): void;
  /** Changes the draft otherwise than by writing; begins one where nothing is written, and ends one that then says nothing. */
  change(edit: (draft: Draft) => Draft): void;
  /** The draft, begun where nothing is written: a picture is for it. Null where nothing can be begun. */
  own(): PictureOwner | null;
  /** False where there is nothing to save. */
  save(): boolean;
  /** Saves a note without text at this second. */
  mark(): void;
  /** Empties the box. */
  discard(): void;
  /** The draft discarded last, which one click brings back; null when there is none. */
  discarded: Draft | null;
  undoDiscard(): void;
}
