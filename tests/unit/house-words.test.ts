// What a student reads comes from _locales: no component or page holds words of its own.
import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { listFiles } from './house-files';

/** Attributes that are read out or shown. */
const SPOKEN = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
];
const LETTER = /\p{L}/u;

interface Node {
  type: string;
  [field: string]: unknown;
}

test('a dollar in a message is written twice: the browser takes one for the beginning of something to fill in', () => {
  const wrong = Object.values(messages).filter(({ message }) =>
    message.replace(/\$[1-9$]/g, '').includes('$'),
  );
  expect(wrong).toEqual([]);
});

describe('words', () => {
  test('stand in no component and no page', () => {
    const files = ['components', 'entrypoints', 'lib'].flatMap(listFiles);
    const found = files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        listWords(parse(file, readFileSync(file, 'utf8'))).map((words) => `${file}: ${words}`),
      );
    expect(found).toEqual([]);
  });

  test.each([
    ['text', '<p>Hello</p>', ['Hello']],
    ['text in an expression', "<p>{'Hello'}</p>", ['Hello']],
    ['text of two choices', "<p>{isOpen ? 'Close' : say('open')}</p>", ['Close']],
    ['text on a condition', "<p>{isOpen && 'Close'}</p>", ['Close']],
    ['text made of parts', '<p>{`Lecture `}</p>', ['Lecture']],
    ['a name that is read out', '<button aria-label="Close" />', ['Close']],
    ['a name in an expression', "<input placeholder={'Write'} />", ['Write']],
    ['a name of a component', '<Section title="Notes" />', ['Notes']],
    ['no sign', "<p class='x' key='y'>· {say('notes')} – {time}</p>", []],
  ])('are found: %s', (_, code, words) => {
    expect(listWords(parse('a.tsx', `const a = ${code};`))).toEqual(words);
  });
});

function parse(file: string, text: string): unknown {
  const { errors, program } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read`);
  return program;
}

/** Words of every JSX element below `node`, in order. */
function listWords(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(listWords);
  if (!isNode(node)) return [];
  const below = Object.values(node).flatMap(listWords);
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const children = Array.isArray(node.children) ? node.children : [];
    return [...children.flatMap(wordsOf), ...below];
  }
  if (
    node.type === 'JSXAttribute' &&
    isNode(node.name) &&
    SPOKEN.includes(String(node.name.name))
  ) {
    return [...wordsOf(node.value), ...below];
  }
  return below;
}

/** Words that stand in an expression as such, and not as the argument of a function. */
function wordsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' && LETTER.test(node.value) ? [node.value.trim()] : [];
    case 'TemplateLiteral':
      return Array.isArray(node.quasis) ? node.quasis.flatMap(wordsOfQuasi) : [];
    case 'JSXExpressionContainer':
      return wordsOf(node.expression);
    case 'ConditionalExpression':
      return [...wordsOf(node.consequent), ...wordsOf(node.alternate)];
    case 'LogicalExpression':
      return wordsOf(node.right);
    default:
      return [];
  }
}

function wordsOfQuasi(quasi: unknown): string[] {
  if (!isNode(quasi) || typeof quasi.value !== 'object' || quasi.value === null) return [];
  const raw = 'raw' in quasi.value ? String(quasi.value.raw) : '';
  return LETTER.test(raw) ? [raw.trim()] : [];
}

function isNode(data: unknown): data is Node {
  return typeof data === 'object' && data !== null && 'type' in data;
}
