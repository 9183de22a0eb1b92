/** BCP 47's word for a language that nobody named. */
export const UNKNOWN_LANGUAGE = 'und';

/** `es` of `lecture.es.srt`; empty where the name says nothing. */
export function nameLanguage(file: string): string {
  return /[._-]([a-z]{2}(?:-[a-z]{2,4})?)\.\w+$/i.exec(file)?.[1] ?? '';
}

/** The first of them that is a language's code, as BCP 47 writes it; `und` where none is. */
export function toLanguage(...codes: string[]): string {
  for (const code of codes) {
    const tag = code.trim().replaceAll('_', '-');
    // The name of a language can have the form of a code: `English`.
    if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) continue;
    try {
      const [language] = Intl.getCanonicalLocales(tag);
      if (language !== undefined && language !== UNKNOWN_LANGUAGE) return language;
    } catch {
      // No code at all: the next may be one.
    }
  }
  return UNKNOWN_LANGUAGE;
}
