import type { MessageKey } from '../domain/message-key';
import type { Note, NoteKind } from '../domain/note';
import type { Picture } from '../domain/picture';
import type { Text } from '../domain/text';
import { formatTime } from '../domain/time';
import { toBase64 } from './base64';

const KIND_KEYS: Record<NoteKind, MessageKey | null> = {
  note: null,
  question: 'kindQuestion',
  unclear: 'kindUnclear',
};

/** What the first line of a Markdown block begins with: it must not stand behind the time. */
const BLOCK_START =
  /^(?:\t| {4}| {0,3}(?:[-*+](?:\s|$)|\d{1,9}[.)](?:\s|$)|#{1,6}(?:\s|$)|>|```|~~~|\||\$\$|<[a-z!/?]|(?:[-*_]\s*){3,}$))/i;

/** The second line of a table or of an underlined heading: it makes a block of the first. */
const UNDERLINE = /^[\s|:]*(?:-[\s|:-]*|=+\s*)$/;

/**
 * A note as an item of a list. Its text is the student's Markdown and stays as it is; each of its lines is set in by the
 * width of the item's `- `, so that whatever it holds, fences left open included, ends with the item.
 */
export function noteItem(
  note: Note,
  picture: Picture | null,
  time: string,
  say: Text['say'],
): string {
  const item = textItem(note, time, say);
  return picture ? `${item}\n\n${setIn(pictureMarkdown(picture, say))}` : item;
}

/**
 * In the file itself, as a data address: one file is what the student saves and moves, and a link to a second one would break
 * with the first that is moved alone. In its place, not by reference from the end, which editors that show a note as it is
 * written leave unshown. Obsidian, VS Code and Pandoc show it; GitHub shows no data addresses, and its description stands
 * there.
 */
function pictureMarkdown({ time, type, bytes }: Picture, say: Text['say']): string {
  return `![${say('pictureAt', formatTime(time))}](data:${type};base64,${toBase64(bytes)})`;
}

function textItem(note: Note, time: string, say: Text['say']): string {
  const lines = toLines(note.text);
  const key = KIND_KEYS[note.kind];
  const kind = key && say(key);
  const [first, ...rest] = lines;
  if (first === undefined)
    return `- ${time} ${kind === null ? `*${say('markText')}*` : `**${kind}**`}`;
  const head = kind === null ? time : `${time} **${kind}:**`;
  if (BLOCK_START.test(first) || UNDERLINE.test(rest[0] ?? ''))
    return [`- ${head}`, '', ...lines.map(setIn)].join('\n');
  return [`- ${head} ${first.trimStart()}`, ...rest.map(setIn)].join('\n');
}

/** The lines of a text without the blank ones around it; none for a mark. */
function toLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const isFilled = (line: string) => line.trim() !== '';
  return lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1);
}

function setIn(line: string): string {
  if (line.trim() === '') return '';
  // A tab would reach only half as far after two spaces, and what it sets in would fall out of its place.
  return `  ${line.replace(/^[\t ]+/, (space) => space.replaceAll('\t', '    '))}`;
}
