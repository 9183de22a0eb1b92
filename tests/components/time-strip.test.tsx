// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { TimeStrip, type TimeStripProps } from '../../components/TimeStrip';
import type { Playback } from '../../lib/domain/playback';
import { createPlayback } from '../unit/domain/made-up-playback';
import { createNote } from './fixtures';
import { renderWithText } from './render';

const PLAYBACK = createPlayback({ time: 400, duration: 1_000 });
const NOTES = [
  createNote({ id: 'a', time: 100, text: 'First' }),
  createNote({ id: 'b', time: 500, end: 600, text: '' }),
];

function renderStrip(change: Partial<TimeStripProps> = {}) {
  const onSeek = vi.fn();
  renderWithText(
    <TimeStrip
      playback={signal<Playback | null>(PLAYBACK)}
      isExpected={true}
      time={signal<number | null>(400)}
      notes={NOTES}
      hits={[250, 250.2, 700]}
      onSeek={onSeek}
      {...change}
    />,
  );
  return onSeek;
}

/** A bar of a thousand pixels: a pixel for each second. */
function bar() {
  const found = screen.getByRole('slider', { name: 'Position in the lecture' });
  found.getBoundingClientRect = () => new DOMRect(0, 0, 1_000, 16);
  return found;
}

// The bar is loaded the first time only.
beforeAll(async () => {
  renderStrip();
  await screen.findByRole('slider');
  cleanup();
});

describe('TimeStrip', () => {
  test('keeps its place where a player is to come, and takes none where there is none', () => {
    const playback = signal<Playback | null>(null);
    renderStrip({ playback });
    expect(document.querySelector('.time-strip')?.getAttribute('aria-hidden')).toBe('true');
    cleanup();
    renderStrip({ playback, isExpected: false });
    expect(document.querySelector('.time-strip')).toBeNull();
  });

  test('is a slider that says where the video is', () => {
    renderStrip();
    expect(bar().getAttribute('aria-valuetext')).toBe('6 minutes, 40 seconds');
    expect(bar().getAttribute('aria-valuemax')).toBe('1000');
  });

  test.each([
    ['ArrowRight', 405],
    ['ArrowLeft', 395],
    ['PageUp', 460],
    ['PageDown', 340],
    ['Home', 0],
    ['End', 1_000],
    ['n', 500],
    ['P', 100],
  ])('%s moves the video to %d', (key, time) => {
    const onSeek = renderStrip();
    fireEvent.keyDown(bar(), { key });
    expect(onSeek).toHaveBeenCalledWith(time);
  });

  test('the way from note to note says which one it has come to', () => {
    const onSeek = renderStrip();
    fireEvent.click(screen.getByRole('button', { name: 'Go to the note before' }));
    expect(onSeek).toHaveBeenCalledWith(100);
    expect(screen.getByRole('status').textContent).toBe('1 minute, 40 seconds: First');
    fireEvent.click(screen.getByRole('button', { name: 'Go to the next note' }));
    expect(screen.getByRole('status').textContent).toBe('8 minutes, 20 seconds: Marked');
  });

  test('a click goes to its second, and to a note that it nearly meets', () => {
    const onSeek = renderStrip();
    fireEvent.click(bar(), { clientX: 250 });
    fireEvent.click(bar(), { clientX: 103 });
    expect(onSeek.mock.calls).toEqual([[250], [100]]);
  });

  test('what is pointed at is told, also within a range', () => {
    renderStrip();
    fireEvent.mouseMove(bar(), { clientX: 98 });
    expect(bar().textContent).toBe('1:40 First');
    fireEvent.mouseMove(bar(), { clientX: 550 });
    expect(bar().textContent).toBe('9:10 Marked');
    fireEvent.mouseLeave(bar());
    expect(bar().textContent).toBe('');
  });

  test('a range is as long as it is', () => {
    renderStrip();
    expect(bar().querySelector<HTMLElement>('.tick-range')?.style.cssText).toContain('width: 10%');
  });

  test('what was found in the transcript stands on it, once for each place', () => {
    renderStrip();
    const found = [...document.querySelectorAll<HTMLElement>('.tick-hit')];
    expect(found.map(({ style }) => style.left)).toEqual(['25%', '70%']);
  });

  test('without a player for this lecture it is a picture only', () => {
    renderStrip({ onSeek: null });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.querySelectorAll('.tick')).toHaveLength(2);
  });
});
