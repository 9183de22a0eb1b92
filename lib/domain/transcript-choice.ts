import type { Captions } from './course';
import { UNKNOWN_LANGUAGE } from './language';
import type { KeptInfo } from './packed-transcript';
import type { TranscriptChoice } from './transcript';

/** What a lecture has: the student's own first, then OCW's, those that are kept and those that can be read. */
export function listChoices(
  kept: readonly KeptInfo[],
  captions: readonly Captions[],
): TranscriptChoice[] {
  // What OCW said nothing of was read, and may have said in which language it is.
  const isRead = new Set(kept.map(({ from }) => from));
  const unread = captions.filter(({ path }) => !isRead.has(path));
  const all: TranscriptChoice[] = [
    ...kept.filter(({ by }) => by === 'student'),
    ...kept.filter(({ by }) => by === 'ocw'),
    ...unread.map(({ language }) => ({ language, by: 'ocw' as const })),
  ].map(({ language, by }) => ({ language, by }));
  return [...new Map(all.map((one) => [`${one.by} ${one.language}`, one])).values()];
}

export function isSameChoice(one: TranscriptChoice, other: TranscriptChoice): boolean {
  return one.language === other.language && one.by === other.by;
}

/**
 * The one to show first: in the first of the languages that there is, whatever the country; else the first at all. What the student
 * has added is in whatever language they want, unless it says in which it is.
 */
export function chooseFirst(
  choices: readonly TranscriptChoice[],
  languages: readonly string[],
): TranscriptChoice | null {
  for (const language of languages) {
    const found =
      choices.find(
        ({ language: its, by }) =>
          its === language || (its === UNKNOWN_LANGUAGE && by === 'student'),
      ) ?? choices.find((one) => baseOf(one.language) === baseOf(language));
    if (found) return found;
  }
  return choices[0] ?? null;
}

/** `en` of `en-US`. */
function baseOf(language: string): string {
  return language.split('-')[0] ?? language;
}
