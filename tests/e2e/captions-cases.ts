// Files as they are found, and what is read of them.
import type { Cue } from '../../lib/domain/transcript';

export const ONE: Cue = { start: 1, end: 2, text: 'Hello' };

export const READ: [name: string, file: string, cues: Cue[]][] = [
  ['plain WebVTT', 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nHello\n', [ONE]],
  ['plain SubRip', '1\n00:00:01,000 --> 00:00:02,000\nHello\n', [ONE]],
  [
    'a mark of the byte order, and line ends of Windows',
    '\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHello\r\n',
    [ONE],
  ],
  ['line ends of old Macs', 'WEBVTT\r\r00:01.000 --> 00:02.000\rHello\r', [ONE]],
  ['no header', '00:01.000 --> 00:02.000\nHello', [ONE]],
  [
    'a header with a title and fields',
    'WEBVTT - Title\nKind: captions\nLanguage: en\n\n00:01.000 --> 00:02.000\nHello',
    [ONE],
  ],
  ['a cue right behind the header', 'WEBVTT\n00:01.000 --> 00:02.000\nHello', [ONE]],
  [
    'no hours',
    'WEBVTT\n\n61:01.500 --> 61:02.000\nHello',
    [{ start: 3661.5, end: 3662, text: 'Hello' }],
  ],
  [
    'more minutes than an hour has',
    '1\n00:61:01.500 --> 00:61:02.000\nHello',
    [{ start: 3661.5, end: 3662, text: 'Hello' }],
  ],
  [
    'hours of three digits',
    'WEBVTT\n\n099:00:01.000 --> 099:00:02.000\nHello',
    [{ start: 356_401, end: 356_402, text: 'Hello' }],
  ],
  [
    'fractions of one digit, two, six and none',
    '00:01.5 --> 00:02\na\n\n00:03,25 --> 00:04,123456\nb',
    [
      { start: 1.5, end: 2, text: 'a' },
      { start: 3.25, end: 4.123, text: 'b' },
    ],
  ],
  ['digits missing', '1\n0:0:1,0 --> 0:0:2,0\nHello', [ONE]],
  [
    'settings of a cue',
    'WEBVTT\n\n00:01.000 --> 00:02.000 align:middle line:90% position:10%,line-left\nHello',
    [ONE],
  ],
  ['coordinates of SubRip', '1\n00:00:01,000 --> 00:00:02,000  X1:0 X2:9 Y1:0 Y2:9\nHello', [ONE]],
  [
    'NOTE, STYLE and REGION',
    'WEBVTT\n\nNOTE\nof two\nlines\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a width:40%\n\nNOTE one\n\n00:01.000 --> 00:02.000 region:a\nHello\n\nNOTE end',
    [ONE],
  ],
  ['a name of a cue', 'WEBVTT\n\nintroduction\n00:01.000 --> 00:02.000\nHello', [ONE]],
  [
    'no empty line between two cues',
    '1\n00:00:01,000 --> 00:00:02,000\nHello\n2\n00:00:02,000 --> 00:00:03,000\nagain',
    [ONE, { start: 2, end: 3, text: 'again' }],
  ],
  [
    'two lines of a cue',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n- Hello\n  there -',
    [{ ...ONE, text: '- Hello there -' }],
  ],
  [
    'tags',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ada Example><i>Hel</i><b><c.red>l</c></b><00:01.500>o</v>',
    [ONE],
  ],
  [
    'tags of SubRip',
    '1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<font color="#fff">Hello</font>',
    [ONE],
  ],
  [
    'what stands for signs',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n&nbsp;a&nbsp;&amp; b &lt;i&gt; &#39;c&#39; &rarr;&lrm;',
    [{ ...ONE, text: "a & b <i> 'c' →\u200e" }],
  ],
  [
    'signs that are no tags',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n3 < 4 & 5 > 2, a<b and x --> y',
    [{ ...ONE, text: '3 < 4 & 5 > 2, a<b and x --> y' }],
  ],
  [
    'cues without words',
    'WEBVTT\n\n00:00.000 --> 00:01.000\n\n00:00.500 --> 00:00.600\n&nbsp;\n\n00:01.000 --> 00:02.000\nHello',
    [ONE],
  ],
  [
    'overlapping and out of order',
    'WEBVTT\n\n00:05.000 --> 00:09.000\nc\n\n00:01.000 --> 00:08.000\na\n\n00:01.000 --> 00:02.000\nb',
    [
      { start: 1, end: 2, text: 'b' },
      { start: 1, end: 8, text: 'a' },
      { start: 5, end: 9, text: 'c' },
    ],
  ],
  [
    'a beginning below nothing',
    'WEBVTT\n\n-00:01.000 --> 00:02.000\nHello',
    [{ ...ONE, start: 0 }],
  ],
  [
    'all before the beginning',
    'WEBVTT\n\n-00:03.000 --> -00:02.000\nNever\n\n00:01.000 --> 00:02.000\nHello',
    [ONE],
  ],
  [
    'an end before its beginning',
    'WEBVTT\n\n00:05.000 --> 00:02.000\nHello',
    [{ start: 5, end: 5, text: 'Hello' }],
  ],
  [
    'more than a hundred hours',
    'WEBVTT\n\n101:00:00.000 --> 101:00:01.000\nNever\n\n00:01.000 --> 999:00:00.000\nHello',
    [{ ...ONE, end: 360_000 }],
  ],
  [
    'times that are none',
    'WEBVTT\n\n00:xx.000 --> 00:02.000\nNever\n\n00:01.000 --> 00:02.000\nHello',
    [ONE],
  ],
  [
    'SubRip with an empty line among the words',
    '1\n00:00:01,000 --> 00:00:02,000\nso\n\n \nlong\n\n2\n00:00:03,000 --> 00:00:04,000\nthe end\n\nNOTE none\n',
    [
      { start: 1, end: 2, text: 'so long' },
      { start: 3, end: 4, text: 'the end' },
    ],
  ],
  [
    'a list of times',
    'Transcript\n[0:01] Hello\n0:02\nagain\nand again\n1:00:00 - the end',
    [
      ONE,
      { start: 2, end: 3600, text: 'again and again' },
      { start: 3600, end: 3610, text: 'the end' },
    ],
  ],
  [
    'a list of times with parts of seconds, and an arrow that was said',
    '[0:01.50] A --> B\n0:02,25 again',
    [
      { start: 1.5, end: 2.25, text: 'A --> B' },
      { start: 2.25, end: 12.25, text: 'again' },
    ],
  ],
  [
    'a list of spans, as YouTube saves one',
    '0:00:01.000,0:00:02.000\nHello\n\n0:01:00.000,0:01:02.500\nso\nlong',
    [ONE, { start: 60, end: 62.5, text: 'so long' }],
  ],
  [
    'the words of an old record',
    "---\ntitle: x\ntranscript: '<p><span m=''1000''>Tom</span> <span m=''1400''>&amp;</span> <span m=''1900''>I</span></p>'\n---\nNone",
    [{ start: 1, end: 2.5, text: 'Tom & I' }],
  ],
  [
    'captions that roll up',
    'WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.000 --> 00:00:02.000 align:start position:0%\n \nso<00:00:00.480><c> this</c>\n\n00:00:02.000 --> 00:00:02.010 align:start position:0%\nso this\n \n\n00:00:02.010 --> 00:00:04.000 align:start position:0%\nso this\nis<00:00:02.500><c> a kite</c>',
    [
      { start: 0, end: 2.01, text: 'so this' },
      { start: 2.01, end: 4, text: 'is a kite' },
    ],
  ],
  [
    'markup of a page, which is words here',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<img src=x onerror=alert(1)>Hello<script>',
    [{ ...ONE, text: '<img src=x onerror=alert(1)>Hello<script>' }],
  ],
  [
    'what is in brackets and was said',
    '1\n00:00:01,000 --> 00:00:02,000\na list<int> of <silence> {x: x > 0} and {\\bf x} or {a: b}, {y:z}, {\\rm y}',
    [
      {
        ...ONE,
        text: 'a list<int> of <silence> {x: x > 0} and {\\bf x} or {a: b}, {y:z}, {\\rm y}',
      },
    ],
  ],
  [
    'a tag with classes, a language, and signs read aloud',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<lang en-GB><ruby.big>Hel<rt>l</rt></ruby></lang><U>o</U>',
    [ONE],
  ],
  [
    'marks of SubStation',
    '1\n00:00:01,000 --> 00:00:02,000\n{\\an8\\i1}{\\pos(10,20)}{\\c&H00FFFF&}Hel{\\fs20}lo{\\i0}{y:i}{\\b1\\fnArial}{\\fad(1,2)}',
    [ONE],
  ],
  [
    'control characters, which no one can read',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nHel\u0007lo\u001b\u007f',
    [ONE],
  ],
  [
    'the same as they are written in markup, and what turns words around',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n&#x202e;Hel&#7;lo&#27;',
    [ONE],
  ],
];

/** What is no transcript, and why. */
export const REFUSED: [name: string, file: string | number[], reason: string][] = [
  ['nothing', '', 'no-cues'],
  ['prose', 'A lecture on kites.\n\nIt has no times.', 'no-cues'],
  ['a header alone', 'WEBVTT\n\n', 'no-cues'],
  ['cues without words', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n', 'no-cues'],
  ['times of no recording', 'WEBVTT\n\n200:00:00.000 --> 200:00:01.000\nNever', 'no-cues'],
  ['a page', '\n<!DOCTYPE html>\n<title>Not found</title> 00:01.000 --> 00:02.000', 'web-page'],
  ['a page without its type', '<html><body>404</body></html>', 'web-page'],
  ['zeros', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\0\0\0', 'not-text'],
  ['an image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], 'not-text'],
];
