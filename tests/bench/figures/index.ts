import type { Measure } from '../bench';
import { measureCaptions } from './captions';
import { measureCapture } from './capture';
import { measureLearning } from './learn';
import { measurePage } from './page';
import { measurePanel } from './panel';
import { measureSearch } from './search';
import { measureSize } from './size';
import { measureTranscript } from './transcript';
import { measureWatchers } from './watchers';
import { measureWholeIndex } from './whole-index';
import { measureWorker } from './worker';

/** Every group of figures, in the order of the table. A new group is a file beside these and a line here. */
export const GROUPS: readonly (readonly [name: string, measure: Measure])[] = [
  ['size', measureSize],
  ['page', measurePage],
  ['watchers', measureWatchers],
  ['panel', measurePanel],
  ['capture', measureCapture],
  ['worker', measureWorker],
  ['learn', measureLearning],
  ['index', measureWholeIndex],
  ['search', measureSearch],
  ['captions', measureCaptions],
  ['transcript', measureTranscript],
];
