/** OCW as a learner sees it: `path` is that of a file below the site's root, such as `/courses/<slug>/data.json`. */
export interface Site {
  /** The file's JSON. Rejects with a `LearnError`; with the signal's reason when it is aborted. */
  read(path: string, signal: AbortSignal): Promise<unknown>;
}
