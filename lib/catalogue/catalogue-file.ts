import type { CatalogueFile, Course } from '../domain/course';

export function toCatalogueFile(courses: Course[]): CatalogueFile {
  return { format: 'lectern-catalogue', version: 1, courses };
}
