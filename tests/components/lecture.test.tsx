// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { DoorList } from '../../components/DoorList';
import { LectureHeader } from '../../components/LectureHeader';
import { ReadingList } from '../../components/ReadingList';
import type { Reading } from '../../lib/domain/course';
import type { Door } from '../../lib/domain/door';
import { createLectureView, ORIGIN } from './fixtures';
import { renderWithText } from './render';

function createDoor(change: Partial<Door>, kind: Door['source']['kind'] = 'youtube'): Door {
  return {
    source: { kind, id: 'odj5VnTI490', offset: 0, retired: false, origin: ORIGIN },
    address: (time) => `https://www.youtube.com/watch?v=odj5VnTI490&t=${time ?? 0}s`,
    hasTime: true,
    isHere: false,
    isFormer: false,
    needsPermission: false,
    ...change,
  };
}

describe('DoorList', () => {
  test('a door opens at this second', () => {
    const onOpen = vi.fn();
    const door = createDoor({});
    renderWithText(<DoorList doors={[door]} time={signal<number | null>(754.8)} onOpen={onOpen} />);
    const link = screen.getByRole('link', { name: 'YouTube' });
    expect(link.getAttribute('href')).toContain('t=754s');
    expect(screen.getByText('Opens at 12:34.')).toBeTruthy();
    fireEvent.click(link);
    expect(onOpen).toHaveBeenCalledWith(door);
  });

  test('a click that means a new window is left to the browser', () => {
    const onOpen = vi.fn();
    renderWithText(
      <DoorList doors={[createDoor({})]} time={signal<number | null>(null)} onOpen={onOpen} />,
    );
    // The browser's own part is not wanted here: happy-dom would really go there.
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    fireEvent.click(screen.getByRole('link'), { ctrlKey: true });
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('a closed place is no link and says so', () => {
    const source = { ...createDoor({}, 'itunes').source, retired: true };
    renderWithText(
      <DoorList
        doors={[createDoor({ source, address: () => null })]}
        time={signal<number | null>(5)}
        onOpen={vi.fn()}
      />,
    );
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/closed at the end of 2021/)).toBeTruthy();
  });
});

const NO_CORRECTIONS = {
  sessions: [],
  done: null,
  onCorrect: vi.fn(),
  onUndo: vi.fn(),
  onDismiss: vi.fn(),
};

describe('ReadingList', () => {
  const reading: Reading = {
    id: 'r1',
    session: '4',
    title: 'Innovation by User Communities',
    authors: ['Eric von Hippel'],
    container: 'Sloan Management Review',
    published: '2001',
    part: null,
    citation: [
      { text: 'von Hippel, Eric. ', href: null },
      { text: 'Innovation by User Communities', href: 'https://sloanreview.mit.edu/' },
    ],
    origin: ORIGIN,
  };

  test('a reading says why it is shown and where it comes from', () => {
    renderWithText(
      <ReadingList readings={[{ reading, evidence: 'map' }]} resources={[]} {...NO_CORRECTIONS} />,
    );
    const item = screen.getByRole('listitem');
    expect(within(item).getByRole('link').getAttribute('href')).toBe(
      'https://sloanreview.mit.edu/',
    );
    expect(item.textContent).toContain('Session 4, which OCW names for this recording');
    expect(item.textContent).toContain('from OCW’s course data');
  });

  test('readings of the whole course stand apart', () => {
    const general = { reading: { ...reading, id: 'r2', session: null }, evidence: null };
    renderWithText(<ReadingList readings={[general]} resources={[]} {...NO_CORRECTIONS} />);
    expect(screen.getByRole('heading', { name: 'For the whole course' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'For this session' })).toBeNull();
  });

  test('nothing known is said plainly', () => {
    renderWithText(<ReadingList readings={[]} resources={[]} {...NO_CORRECTIONS} />);
    expect(screen.getByText('No readings are known for this lecture.')).toBeTruthy();
  });
});

describe('LectureHeader', () => {
  test('names course, place in the course and lecture, and goes to its neighbours', () => {
    const onGo = vi.fn();
    const lecture = createLectureView();
    renderWithText(
      <LectureHeader lecture={lecture} isInPart={false} door="playing on YouTube" onGo={onGo} />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Users Together');
    expect(screen.getByText(/· Spring 2012 · Lecture 3 of 4/)).toBeTruthy();
    expect(screen.getByText('Eric von Hippel · playing on YouTube')).toBeTruthy();
    fireEvent.click(
      screen.getByRole('button', { name: 'Previous lecture: Lecture 2: Lead Users' }),
    );
    expect(onGo).toHaveBeenCalledWith(lecture.previous);
    expect(screen.getByRole('button', { name: 'This is the last lecture' })).toHaveProperty(
      'disabled',
      true,
    );
  });
});
