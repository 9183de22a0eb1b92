/** Why nothing could be written into the student's folder. */
export type FolderProblem = 'permission' | 'gone' | 'full' | 'failed';

/** The folder of the student's into which a file of everything is written each day. */
export interface FolderBackup {
  /** The folder's name. */
  name: string;
  /** ISO date; null before the first file. */
  savedAt: string | null;
  /** Of what was saved last, to see whether it has changed. */
  content: string | null;
  /** Why the last file was not written; null when it was. */
  problem: FolderProblem | null;
}

/** How many files are kept there. */
export const FILES_KEPT = 7;

const FILE = /^lectern-daily-\d{4}-\d\d-\d\d\.json$/;

/** Not the name of a file that the student saves: files of this name are taken away when they get many. */
export function dailyFileName(now: Date): string {
  return `lectern-daily-${now.toISOString().slice(0, 10)}.json`;
}

/** Of all names in the folder, those of our files that are too many. */
export function listOldFiles(names: readonly string[]): string[] {
  return names
    .filter((name) => FILE.test(name))
    .sort()
    .reverse()
    .slice(FILES_KEPT);
}

/** Null where there is no folder, or what was kept of it is nonsense. */
export function readFolderBackup(data: unknown): FolderBackup | null {
  if (typeof data !== 'object' || data === null) return null;
  const kept = new Map<string, unknown>(Object.entries(data));
  const name = kept.get('name');
  if (typeof name !== 'string') return null;
  const problem = kept.get('problem');
  return {
    name,
    savedAt: toText(kept.get('savedAt')),
    content: toText(kept.get('content')),
    problem: isProblem(problem) ? problem : null,
  };
}

/** Once a day; a day on which it failed is not over. */
export function isFileDue({ savedAt, problem }: FolderBackup, now: Date): boolean {
  if (savedAt === null || problem !== null) return true;
  return new Date(savedAt).toDateString() !== now.toDateString();
}

function isProblem(data: unknown): data is FolderProblem {
  return data === 'permission' || data === 'gone' || data === 'full' || data === 'failed';
}

function toText(data: unknown): string | null {
  return typeof data === 'string' ? data : null;
}
