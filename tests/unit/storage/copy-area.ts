// `storage.local` as far as the copy needs it, with its faults.

import { alone, COPY_LOCK, type CopyArea } from '../../../lib/storage/copy/area';
import { makeCopies } from '../../../lib/storage/copy/make-copies';
import type { LoadMaker } from '../../../lib/storage/open-store';

export interface FakeArea extends CopyArea {
  /** All that stands in it, to look at and to damage. */
  values: Map<string, unknown>;
  /** Keys whose value cannot be read: as in the browser, whoever asks for one of them gets nothing at all. */
  damaged: Set<string>;
  /** How many calls have written, and the characters of the last. */
  writes: number;
  lastSize: number;
  /** What a write waits for. */
  gate: Promise<void>;
  /** Refuses everything while set. */
  isBroken: boolean;
}

export function createArea(): FakeArea {
  const values = new Map<string, unknown>();
  const demand = (area: FakeArea) => {
    if (area.isBroken) throw new Error('IO error');
  };
  return {
    values,
    damaged: new Set(),
    writes: 0,
    lastSize: 0,
    gate: Promise.resolve(),
    isBroken: false,
    async get(keys) {
      demand(this);
      const asked = keys ?? [...values.keys()];
      if (asked.some((key) => this.damaged.has(key))) throw new Error('Invalid JSON');
      return structuredClone(
        Object.fromEntries(
          asked.filter((key) => values.has(key)).map((key) => [key, values.get(key)]),
        ),
      );
    },
    async set(changes) {
      demand(this);
      this.writes += 1;
      await this.gate;
      this.lastSize = JSON.stringify(changes).length;
      for (const [key, value] of Object.entries(sortFields(changes))) {
        values.set(key, value);
        this.damaged.delete(key);
      }
    },
    async remove(keys) {
      demand(this);
      for (const key of keys) values.delete(key);
    },
  };
}

/** As Chromium keeps them. */
function sortFields<Value>(values: Value): Value {
  return JSON.parse(
    JSON.stringify(values, (_, value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    ),
  );
}

/** What was saved is copied once it has been saved: resolves when the copies of all that was saved before are written. */
export async function copiesWritten(): Promise<void> {
  // What copies is asked for first.
  await new Promise((resolve) => setTimeout(resolve));
  return alone(COPY_LOCK, async () => undefined);
}

/** What copies, there from the start as in the worker. */
export const loadMaker: LoadMaker = async () => ({ makeCopies });
