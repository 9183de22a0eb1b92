// How a note's Markdown is shown. Marked only says what the signs mean; the elements are made here, one by one, so that no HTML of
// a note ever becomes any. Apart from NoteText, so that a panel whose notes are plain words does not load it.
import { Marked, type Token, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';
import { readMath, readTimestamp, toSafeAddress } from '../lib/domain/markdown';
import { formatTime, parseTime } from '../lib/domain/time';
import { MathView } from './MathView';
import { useMomentAddress } from './moment-address';
import { useText } from './text';

export interface MarkdownViewProps {
  text: string;
  /** Moves the player; null where there is none. */
  onSeek: ((time: number) => void) | null;
}

/** More is no note but an attempt at our time: it is shown as it is written. */
const DEEPEST = 16;
const MOST = 2_000;

class TooMuch extends Error {}

const math: TokenizerAndRendererExtension = {
  name: 'math',
  level: 'inline',
  start: (source) => source.indexOf('$'),
  tokenizer(source) {
    const found = readMath(source);
    return found ? { type: 'math', ...found } : undefined;
  },
};

const timestamp: TokenizerAndRendererExtension = {
  name: 'timestamp',
  level: 'inline',
  start: (source) => /\[\d/.exec(source)?.index,
  tokenizer(source) {
    const raw = readTimestamp(source);
    return raw === null ? undefined : { type: 'timestamp', raw, text: raw.slice(1, -1) };
  },
};

const marked = new Marked({ gfm: true, breaks: true, extensions: [math, timestamp] });

export function MarkdownView({ text, onSeek }: MarkdownViewProps) {
  const addressAt = useMomentAddress();
  const { say } = useText();
  let count = 0;

  function drawAll(tokens: readonly Token[] | undefined, depth: number): ComponentChildren {
    if (depth > DEEPEST) throw new TooMuch();
    return tokens?.map((token) => draw(token, depth));
  }

  function draw(token: Token, depth: number): ComponentChildren {
    count += 1;
    if (count > MOST) throw new TooMuch();
    const inside = () => drawAll('tokens' in token ? token.tokens : undefined, depth + 1);
    switch (token.type) {
      case 'space':
      case 'def':
        return null;
      case 'heading':
        // A heading of the note, none of the panel.
        return <p class={`note-heading note-heading-${Math.min(token.depth, 3)}`}>{inside()}</p>;
      case 'paragraph':
        return <p>{inside()}</p>;
      case 'text':
        return token.tokens ? inside() : token.text;
      case 'escape':
        return token.text;
      case 'strong':
        return <strong>{inside()}</strong>;
      case 'em':
        return <em>{inside()}</em>;
      case 'del':
        return <del>{inside()}</del>;
      case 'br':
        return <br />;
      case 'hr':
        return <hr />;
      case 'blockquote':
        return <blockquote>{inside()}</blockquote>;
      case 'codespan':
        return <code>{token.text}</code>;
      case 'code':
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
          <pre tabIndex={0}>
            <code>{token.text}</code>
          </pre>
        );
      case 'list':
        return drawList(token as Tokens.List, depth);
      case 'table':
        return drawTable(token as Tokens.Table, depth);
      case 'link':
        return drawLink(token.href, inside(), token.raw);
      case 'image':
        // Shown it would be loaded, and tell where it comes from that it was.
        return drawLink(token.href, token.text || token.href, token.raw);
      case 'math': {
        const math = readMath(token.raw);
        return math ? <MathView key={token.raw} math={math} /> : token.raw;
      }
      case 'timestamp':
        return drawTimestamp(token.raw, parseTime(token.text));
      default:
        return token.raw;
    }
  }

  function drawLink(href: string, children: ComponentChildren, raw: string) {
    const address = toSafeAddress(href);
    if (address === null) return raw;
    return (
      <a href={address} target="_blank" rel="noreferrer">
        {children}
      </a>
    );
  }

  function drawTimestamp(raw: string, time: number | null) {
    if (time === null) return raw;
    if (!onSeek) {
      const address = addressAt(time);
      if (address === null) return raw;
      return (
        <a class="timestamp" href={address} target="_blank" rel="noreferrer">
          {formatTime(time)}
        </a>
      );
    }
    return (
      <button type="button" class="timestamp" onClick={() => onSeek(time)}>
        {formatTime(time)}
      </button>
    );
  }

  function drawList({ ordered, start, items }: Tokens.List, depth: number) {
    const drawn = items.map((item, at) => (
      <li key={at}>
        {item.task && (
          <input type="checkbox" checked={item.checked} disabled aria-label={say('taskDone')} />
        )}
        {drawAll(
          item.tokens.filter(({ type }) => type !== 'checkbox'),
          depth + 1,
        )}
      </li>
    ));
    return ordered ? <ol start={Number(start) || 1}>{drawn}</ol> : <ul>{drawn}</ul>;
  }

  function drawTable({ header, rows, align }: Tokens.Table, depth: number) {
    const style = (at: number) => ({ textAlign: align[at] ?? undefined });
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
      <div class="note-table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {header.map((cell, at) => (
                <th key={at} scope="col" style={style(at)}>
                  {drawAll(cell.tokens, depth + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} style={style(column)}>
                    {drawAll(cell.tokens, depth + 1)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }

  try {
    return (
      <div class="note-text note-markdown" dir="auto">
        {drawAll(marked.lexer(text), 0)}
      </div>
    );
  } catch {
    return (
      <p class="note-text" dir="auto">
        {text}
      </p>
    );
  }
}
