import type { Reading } from '../domain/course';
import { escapeMarkdown } from '../domain/escape-markdown';
import { compareNotes, type Note } from '../domain/note';
import type { Picture } from '../domain/picture';
import { toPlainText } from '../domain/rich-text';
import type { Text } from '../domain/text';
import { formatTime } from '../domain/time';
import { noteItem } from './markdown-note';
import { markdownLink, richTextMarkdown } from './markdown-text';

/** A lecture as it goes on paper. */
export interface LectureSheet {
  title: string;
  /** The course in one line; null for a lecture of the student's own. */
  course: string | null;
  speakers: readonly string[];
  /** The doors. `address` is null for one that has closed. */
  sources: readonly { name: string; address: string | null }[];
  notes: readonly Note[];
  /** By their note's id. */
  pictures: ReadonlyMap<string, Picture>;
  readings: readonly Reading[];
  /** The address that opens the lecture at that second; null where no door can. */
  openAt: (time: number) => string | null;
}

/** The lecture as Markdown: the student's words as they wrote them, everything else escaped. */
export function lectureMarkdown(sheet: LectureSheet, say: Text['say']): string {
  const notes = sheet.notes.filter((note) => note.deletedAt === null).sort(compareNotes);
  const blocks = [
    `# ${escapeMarkdown(sheet.title)}`,
    [sheet.course, sheet.speakers.join(', ')]
      .filter((line): line is string => Boolean(line))
      .map(escapeMarkdown)
      .join('  \n'),
    sheet.sources.map((source) => sourceItem(source, say)).join('\n'),
    section(
      say('tabNotes'),
      notes.map((note) =>
        noteItem(note, sheet.pictures.get(note.id) ?? null, timeLink(note, sheet.openAt), say),
      ),
    ),
    section(say('tabReadings'), sheet.readings.map(readingItem)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A file name that every system takes: no separators, no hidden or reserved names, well below 255 bytes. */
export function markdownFileName(title: string, say: Text['say']): string {
  const name = title
    .normalize('NFC')
    // Control and direction marks would let a name show as another; the rest Windows refuses.
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ');
  const cut = cutBytes(name, 200).replace(/^[\s.]+|[\s.]+$/g, '');
  if (cut === '') return `${say('lecture')}.md`;
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(cut)
    ? `${say('lecture')} ${cut}.md`
    : `${cut}.md`;
}

function section(heading: string, items: string[]): string {
  return items.length > 0 ? `## ${heading}\n\n${items.join('\n')}` : '';
}

function sourceItem({ name, address }: LectureSheet['sources'][number], say: Text['say']): string {
  const label = escapeMarkdown(name);
  return `- ${address ? markdownLink(label, address) : `${label} (${say('retired')})`}`;
}

function timeLink({ time, end }: Note, openAt: LectureSheet['openAt']): string {
  const label = end === null ? formatTime(time) : `${formatTime(time)}–${formatTime(end)}`;
  const address = openAt(time);
  return address ? markdownLink(label, address) : label;
}

function readingItem(reading: Reading): string {
  const { title, authors, container, published, part, citation } = reading;
  const line =
    richTextMarkdown(citation) ||
    [authors.join(', '), title, container, published]
      .filter((field): field is string => Boolean(field))
      .map(escapeMarkdown)
      .join('. ');
  const isPartSaid = part === null || toPlainText(citation).includes(part);
  return isPartSaid ? `- ${line}` : `- ${line} (${escapeMarkdown(part)})`;
}

/** As many whole characters as fit. */
function cutBytes(text: string, most: number): string {
  const encoder = new TextEncoder();
  let cut = '';
  let bytes = 0;
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > most) break;
    cut += character;
  }
  return cut;
}
