import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Catalogue, createCatalogue } from '../catalogue/catalogue';
import type { CatalogueFile } from '../domain/course';
import type { KeptCourse } from '../domain/learned-course';
import { watchChanges } from '../storage/changes';
import { listCourses, openCourses } from '../storage/courses';

/** All courses that Lectern knows on this machine. */
export interface KnownCourses {
  catalogue: Catalogue;
  /** Those that were learned, by slug. */
  learned: ReadonlyMap<string, KeptCourse>;
}

export async function loadCourses(): Promise<KnownCourses> {
  const [bundled, learned] = await Promise.all([fetchBundled(), listLearned()]);
  const { format, version } = bundled;
  const courses = learned.map(({ course }) => course);
  return {
    // The bundled courses are read by people: where both say something, theirs stands.
    catalogue: createCatalogue([bundled, { format, version, courses }]),
    learned: new Map(learned.map((kept) => [kept.slug, kept])),
  };
}

/** The courses that ship inside the extension: our own file, checked against the schema when it is built. */
async function fetchBundled(): Promise<CatalogueFile> {
  const response = await fetch(browser.runtime.getURL('catalogue.json'));
  if (!response.ok) throw new Error(`The catalogue answers with ${response.status}.`);
  return response.json();
}

/** A store that cannot be opened knows no courses; whoever learns one is told why. */
async function listLearned(): Promise<KeptCourse[]> {
  try {
    const database = await openCourses();
    try {
      return await listCourses(database);
    } finally {
      database.close();
    }
  } catch {
    return [];
  }
}

export interface Courses {
  /** Null until they are loaded. What was loaded before stands when loading anew fails. */
  known: KnownCourses | null;
  /** Why they could not be loaded the last time; null when they could. */
  error: Error | null;
  tryAgain(): void;
}

/** Loaded at once, and anew when a course was learned or the student asks for it. */
export function useCourses(load: () => Promise<KnownCourses> = loadCourses): Courses {
  const [state, setState] = useState<Omit<Courses, 'tryAgain'>>({ known: null, error: null });
  const tryAgain = useCallback(() => {
    load().then(
      (known) => setState({ known, error: null }),
      (error: Error) => setState(({ known }) => ({ known, error })),
    );
  }, []);
  useEffect(() => {
    tryAgain();
    return watchChanges(({ type }) => type === 'courses' && tryAgain());
  }, []);
  return { ...state, tryAgain };
}
