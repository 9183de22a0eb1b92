import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** Milliseconds between two keys: ten characters a second. */
const BETWEEN_KEYS = 100;

/** Few, so that saves are met as often as sentences. */
const MOST_WORDS = 4;

const WORDS = 'users build what they need long before there is a market for it'.split(' ');

export interface Typed {
  /** What was written and not yet saved when the typing ended: keys that the panel has taken. */
  writing: string;
  /** When each of those keys was taken, in milliseconds. */
  times: number[];
  /** The notes of which the panel has said that they are saved. */
  saved: string[];
}

/** Types notes into the panel, each saved by its key, until `stop` is called or the panel is gone. */
export function startTyping(panel: Page, round: number): { stop(): Promise<Typed> } {
  const typed: Typed = { writing: '', times: [], saved: [] };
  let isOver = false;
  const typing = type().catch(() => undefined);

  async function type(): Promise<void> {
    for (let number = 1; !isOver; number += 1) {
      for (const letter of compose(round, number)) {
        const next = wait(BETWEEN_KEYS);
        await panel.keyboard.type(letter);
        if (isOver) return;
        typed.writing += letter;
        typed.times.push(performance.now());
        await next;
      }
      await panel.keyboard.press('Control+Enter');
      await panel.getByText(/^Saved at/).waitFor();
      typed.saved.push(typed.writing);
      typed.writing = '';
      typed.times = [];
    }
  }

  return {
    async stop() {
      // What is acknowledged from now on comes too late.
      isOver = true;
      const now = structuredClone(typed);
      await Promise.race([typing, wait(BETWEEN_KEYS)]);
      return now;
    },
  };
}

/** No two notes are the same, and some are over in a second. */
function compose(round: number, number: number): string {
  const words = WORDS.slice(0, 1 + Math.floor(Math.random() * MOST_WORDS));
  return `${round}.${number} ${words.join(' ')}`;
}
