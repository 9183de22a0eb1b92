import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  ANSWER_TIME,
  type BadgeBrowser,
  createBadges,
} from '../../../entrypoints/background/create-badges';
import { english } from '../../english';

const LECTURE = { title: 'Lecture 3' };
const TAB = 7;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A browser whose button has a mark for each tab. `fault` is what every change of one is answered with. */
function start(tabs: { id?: number; url?: string }[] = [], fault: Error | null = null) {
  const marks = new Map<number | undefined, { text?: string | null; title?: string | null }>();
  async function set(tabId: number | undefined, change: object) {
    if (fault) throw fault;
    marks.set(tabId, { ...marks.get(tabId), ...change });
  }
  const browser: BadgeBrowser = {
    action: {
      setBadgeBackgroundColor: ({ tabId }) => set(tabId, {}),
      setBadgeText: ({ tabId, text }) => set(tabId, { text }),
      setTitle: ({ tabId, title }) => set(tabId, { title }),
    },
    tabs: { query: async () => tabs },
  };
  return { badges: createBadges(browser, english), mark: (tabId = TAB) => marks.get(tabId) };
}

describe('the badge', () => {
  test('marks a lecture with its name, and nothing else', async () => {
    const { badges, mark } = start();
    await badges.showLecture(TAB, LECTURE);
    expect(mark()).toEqual({ text: '●', title: 'Lectern: Lecture 3' });
    await badges.showLecture(TAB, null);
    expect(mark()).toEqual({ text: '', title: 'Lectern' });
  });

  test('shows an answer for a moment, then the lecture again', async () => {
    const { badges, mark } = start();
    await badges.showLecture(TAB, LECTURE);
    await badges.flashBadge(TAB, LECTURE, '1:37', 'Lectern: marked 1:37');
    expect(mark()).toEqual({ text: '1:37', title: 'Lectern: marked 1:37' });
    await vi.advanceTimersByTimeAsync(ANSWER_TIME - 1);
    expect(mark()?.text).toBe('1:37');
    await vi.advanceTimersByTimeAsync(1);
    expect(mark()?.text).toBe('●');
  });

  test('goes back to what was found when the worker has heard of no page yet', async () => {
    const { badges, mark } = start();
    await badges.flashBadge(TAB, LECTURE, '1:37', 'Marked');
    await vi.advanceTimersByTimeAsync(ANSWER_TIME);
    expect(mark()).toEqual({ text: '●', title: 'Lectern: Lecture 3' });
  });

  test('a page that has gone on is shown at once, and no answer comes back over it', async () => {
    const { badges, mark } = start();
    await badges.flashBadge(TAB, LECTURE, '1:37', 'Marked');
    await badges.showLecture(TAB, null);
    expect(mark()?.text).toBe('');
    await badges.flashBadge(TAB, LECTURE, '?', 'No lecture');
    await vi.advanceTimersByTimeAsync(ANSWER_TIME);
    expect(mark()?.text).toBe('');
  });

  test('a second answer stands its whole time', async () => {
    const { badges, mark } = start();
    await badges.flashBadge(TAB, LECTURE, '1:37', 'Marked');
    await vi.advanceTimersByTimeAsync(ANSWER_TIME - 1);
    await badges.flashBadge(TAB, LECTURE, '1:40', 'Marked');
    await vi.advanceTimersByTimeAsync(ANSWER_TIME - 1);
    expect(mark()?.text).toBe('1:40');
  });

  test('the answer of one tab is none of another', async () => {
    const { badges, mark } = start();
    await badges.showLecture(8, LECTURE);
    await badges.flashBadge(TAB, null, '?', 'No lecture');
    await vi.advanceTimersByTimeAsync(ANSWER_TIME);
    expect([mark()?.text, mark(8)?.text]).toEqual(['', '●']);
  });

  test('goes from pages that may no longer be seen, and stays on the others', async () => {
    const tabs = [{ id: TAB }, { id: 8, url: 'https://www.youtube.com/' }, {}];
    const { badges, mark } = start(tabs);
    await badges.showLecture(TAB, LECTURE);
    await badges.showLecture(8, LECTURE);
    await badges.clearHiddenBadges();
    expect([mark()?.text, mark(8)?.text]).toEqual(['', '●']);
  });

  test.each(['No tab with id: 7.', 'Invalid tab ID: 7'])(
    'a closed tab is no fault: %s',
    async (words) => {
      const { badges } = start([], new Error(words));
      await expect(badges.showLecture(TAB, LECTURE)).resolves.toBeUndefined();
    },
  );

  test('any other refusal is told', async () => {
    const { badges } = start([], new Error('The icon is gone'));
    await expect(badges.showLecture(TAB, LECTURE)).rejects.toThrow('The icon is gone');
  });
});
