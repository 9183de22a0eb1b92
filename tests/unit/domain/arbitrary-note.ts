// Notes with anything a student could write or a file could hold.
import fc from 'fast-check';
import type { Everything } from '../../../lib/domain/backup';
import { isLectureId } from '../../../lib/domain/bounds';
import { type Correction, toCorrectionId } from '../../../lib/domain/correction';
import type { KeptName } from '../../../lib/domain/kept-name';
import { type Draft, hasText, type Note } from '../../../lib/domain/note';
import { COURSE_READING, TRANSCRIPT_LAYOUT, WRITING_PAUSE } from '../../../lib/domain/settings';
import { type Cue, type OwnTranscript, toTranscriptKey } from '../../../lib/domain/transcript';

/** Any sequence of UTF-16 units, halves of surrogate pairs included, and what tends to break formats. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\t',
        ' ',
        '🪁',
        '👩‍🏫',
        '\ud83e',
        '\udc00',
        'שלום',
        '\u202e',
        '\0',
        '\u2028',
        '"',
        '\\',
        '- ',
        '```',
        '# ',
        '<script>',
        '__proto__',
        'word',
      ),
    )
    .map((parts) => parts.join('')),
);

export const anyDate = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());

const anySecond = fc.oneof(
  fc.nat(40_000),
  fc.double({ min: 0, max: 40_000, noNaN: true }).map((seconds) => seconds + 0),
);

const anyLecture = fc.oneof(
  fc.constantFrom('youtube:RPSt0o3yRhI', 'youtube:odj5VnTI490'),
  fc
    .string({ minLength: 1, maxLength: 40 })
    .map((file) => `archive:item/${file}`)
    .filter(isLectureId),
);

export const anyNote: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid(),
    lecture: anyLecture,
    time: anySecond,
    end: fc.option(anySecond),
    kind: fc.constantFrom('note', 'question', 'unclear'),
    text: anyText,
    createdAt: anyDate,
    updatedAt: anyDate,
    revision: fc.integer({ min: 1, max: 9 }),
    deletedAt: fc.option(anyDate),
  })
  // The two seconds in either order are a range in one.
  .map((note) =>
    note.end === null || note.end >= note.time ? note : { ...note, time: note.end, end: note.time },
  );

const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    note: anyNote,
    title: anyText,
    text: anyText.filter((text) => hasText({ text })),
    caret: fc.option(fc.nat(100)),
    startedAt: anyDate,
  })
  .map(({ note: { id, lecture, time, end, kind, updatedAt }, ...draft }) => ({
    ...draft,
    ...{ id, lecture, time, end, kind, updatedAt },
  }));

/** Versions and a picture of a note. */
function anyPast(note: Note): fc.Arbitrary<Pick<Everything, 'versions' | 'pictures'>> {
  const { id, lecture, time, end, kind, revision: last } = note;
  return fc.record({
    versions: fc
      .uniqueArray(
        fc.record({
          revision: fc.integer({ min: 1, max: 9 }),
          text: anyText,
          updatedAt: anyDate,
          ...constants({ note: id, lecture, time, end, kind }),
        }),
        { selector: ({ revision }) => revision, maxLength: 3 },
      )
      .map((versions) => versions.filter(({ revision }) => revision < last)),
    pictures: fc.uniqueArray(
      fc.record({
        width: fc.integer({ min: 1, max: 1280 }),
        height: fc.integer({ min: 1, max: 1280 }),
        bytes: fc.uint8Array().map((bytes) => Uint8Array.from(bytes).buffer),
        createdAt: anyDate,
        ...constants({ id, note: id, lecture, time, type: 'image/webp' as const }),
      }),
      { selector: (picture) => picture.id, maxLength: 1 },
    ),
  });
}

function constants<Fields extends object>(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, fc.constant(value)]),
  ) as { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> };
}

const anyOwnLecture = fc.record({ id: anyLecture, title: anyText, createdAt: anyDate });

const anyLine = anyText.map((text) => text.slice(0, 500));
const anySlug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,40}$/);

const anyCorrection: fc.Arbitrary<Correction> = fc
  .record({
    course: anySlug,
    listing: fc.uuid(),
    subject: fc.oneof(
      fc.record({ type: fc.constant('session' as const), label: anyLine, topic: anyLine }),
      fc.record({
        type: fc.constant('reading' as const),
        title: anyLine,
        part: fc.option(anyLine),
      }),
    ),
    belongs: fc.option(fc.boolean()),
    updatedAt: anyDate,
    revision: fc.integer({ min: 1, max: 5 }),
  })
  .map((correction) => ({ id: toCorrectionId(correction, correction.subject), ...correction }));

const anyName: fc.Arbitrary<KeptName> = fc.record({
  id: anyLecture,
  title: anyLine,
  course: fc.option(
    fc.record({
      slug: anySlug,
      number: anyLine,
      title: anyLine,
      term: fc.option(anyLine),
      year: fc.option(fc.nat(3_000)),
    }),
  ),
  listing: fc.option(fc.uuid()),
  position: fc.nat(2_000),
  sources: fc.array(
    fc.record({
      kind: fc.constantFrom('ocw', 'archive'),
      id: fc.constantFrom('courses/a/resources/b', 'item/file.mp4'),
      offset: fc.integer({ min: -100, max: 100 }),
      retired: fc.boolean(),
      origin: fc.record({ kind: fc.constantFrom('seed', 'ocw'), from: anyLine }),
    }),
    { maxLength: 3 },
  ),
});

const anyCue: fc.Arbitrary<Cue> = fc.record({
  start: fc.nat(80_000).map((seconds) => seconds / 8),
  end: fc.nat(80_000).map((seconds) => 10_000 + seconds / 8),
  text: fc
    .string({ minLength: 1, unit: 'binary' })
    .map(toWords)
    .filter((words) => words !== ''),
});

function toWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function sortCues(cues: Cue[]): Cue[] {
  return cues.toSorted((one, other) => one.start - other.start);
}

const anyTranscript: fc.Arbitrary<OwnTranscript> = fc.record({
  lecture: anyLecture,
  language: fc.constantFrom('und', 'en', 'pt-BR'),
  offset: fc.integer({ min: -3_600, max: 3_600 }).map((seconds) => seconds / 8 || 0),
  cues: fc.array(anyCue, { maxLength: 5 }).map(sortCues),
});

/** Everything a student may have made: ids are unique, as they are in a store. */
export const anyEverything: fc.Arbitrary<Everything> = uniqueById(anyNote)
  .chain((notes) => fc.tuple(fc.constant(notes), fc.tuple(...notes.map(anyPast))))
  .chain(([notes, pasts]) =>
    fc.record({
      notes: fc.constant(notes),
      versions: fc.constant(pasts.flatMap(({ versions }) => versions)),
      pictures: fc.constant(pasts.flatMap(({ pictures }) => pictures)),
      drafts: uniqueById(anyDraft),
      ownLectures: uniqueById(anyOwnLecture),
      corrections: uniqueById(anyCorrection),
      names: uniqueById(anyName),
      transcripts: fc.uniqueArray(anyTranscript, { selector: toTranscriptKey, maxLength: 3 }),
      settings: fc.record({
        noteDelay: fc.integer({ min: 0, max: 15 }),
        writingPause: fc.constantFrom(...WRITING_PAUSE),
        courseReading: fc.constantFrom(...COURSE_READING),
        transcriptLayout: fc.constantFrom(...TRANSCRIPT_LAYOUT),
        transcriptLanguage: fc.constantFrom(null, 'en', 'es-MX'),
        keepsTranscripts: fc.boolean(),
      }),
    }),
  );

export function uniqueById<Item extends { id: string }>(item: fc.Arbitrary<Item>) {
  return fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 12 });
}
