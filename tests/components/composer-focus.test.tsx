// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { Composer } from '../../components/Composer';
import { COMPOSER_ID, useFocusWish } from '../../components/focus';
import { createDraft, type Draft } from '../../lib/domain/note';
import { renderWithText } from './render';

/** Presses a button as Enter does: it has the focus when it acts. */
function press(name: string) {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

function WritingBox() {
  const [draft, setDraft] = useState<Draft | null>(DRAFT);
  const [discarded, setDiscarded] = useState<Draft | null>(null);
  return (
    <Composer
      draft={draft}
      status="idle"
      {...{ savedTime: null, problem: null, elsewhere: null, onPicture: null }}
      discarded={discarded}
      time={signal<number | null>(10)}
      onWrite={vi.fn()}
      onMove={vi.fn()}
      onChange={vi.fn()}
      onSave={() => setDraft(null)}
      onMark={vi.fn()}
      onDiscard={() => {
        setDraft(null);
        setDiscarded(DRAFT);
      }}
      isClosed={false}
      onUndoDiscard={() => {
        setDraft(DRAFT);
        setDiscarded(null);
      }}
      onLeave={vi.fn()}
      onSeek={null}
    />
  );
}

const DRAFT = {
  ...createDraft(
    { id: 'd', lecture: 'youtube:odj5VnTI490', title: 'Lecture 3', position: 757, delay: 3 },
    new Date(0),
  ),
  text: 'Half a',
};

const box = () => screen.getByRole('textbox', { name: 'New note' });

describe('the focus in the composer', () => {
  test.each([['Save'], ['Discard']])('is in the box after %s', (name) => {
    renderWithText(<WritingBox />);
    press(name);
    expect(document.activeElement).toBe(box());
  });

  test('is in the box after discarded text came back', () => {
    renderWithText(<WritingBox />);
    press('Discard');
    press('Undo');
    expect(document.activeElement).toBe(box());
  });

  test('waits for a box that is drawn later', () => {
    function TakeNotes() {
      const wish = useFocusWish();
      const [isLecture, setLecture] = useState(false);
      if (isLecture) return <WritingBox />;
      return (
        <button
          type="button"
          onClick={() => {
            setLecture(true);
            wish(COMPOSER_ID);
          }}
        >
          Take notes
        </button>
      );
    }
    renderWithText(<TakeNotes />);
    press('Take notes');
    expect(document.activeElement).toBe(box());
  });
});
