import type { Sites } from '../sites/server';
import type { Figure } from './figure';

/** What every measurement is given. */
export interface Bench {
  /** Lectern as it is released, unpacked. */
  extension: string;
  /** The file that goes to the stores. */
  zip: string;
  /** An empty folder, thrown away at the end. */
  folder: string;
  sites: Sites;
  effort: Effort;
}

export interface Effort {
  /** Of the browser. Half of them, or so, are slow ones: V8 is not the same in every process. */
  launches: number;
  /** Of each page in each browser, after one that does not count. */
  loads: number;
  /** Of the panel, after one that does not count. */
  opens: number;
}

export const FULL: Effort = { launches: 3, loads: 5, opens: 11 };
export const QUICK: Effort = { launches: 1, loads: 3, opens: 5 };

/** A group of figures: measures, and gives its rows of the table. */
export type Measure = (bench: Bench) => Promise<Figure[]>;
