// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { archive } from '../../../lib/sites/archive';

const ITEM = 'https://archive.org/details/MIT15.356S12';
const FILE = 'MIT15_356S12lec3_300k.mp4';
const SERVER = 'https://ia801404.us.archive.org/25/items/MIT15.356S12';

interface VideoShape {
  id: string;
  source?: string;
  duration?: number;
  width?: number;
}

function addVideo(
  root: ParentNode,
  { id, source = '', duration = Number.NaN, width = 640 }: VideoShape,
) {
  const video = document.createElement('video');
  video.id = id;
  Object.defineProperties(video, {
    currentSrc: { value: source },
    duration: { value: duration },
    getBoundingClientRect: { value: () => ({ width, height: width / 2 }) },
  });
  root.append(video);
  return video;
}

/** A custom element with an open shadow root, inside `root`. */
function addShadow(root: ParentNode, name = 'play-av'): ShadowRoot {
  const host = document.createElement(name);
  root.append(host);
  return host.attachShadow({ mode: 'open' });
}

function find(address = ITEM): string | undefined {
  return archive.findPlayer(new URL(address), document)?.id;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the player', () => {
  test('is the one video of a bare file', () => {
    addVideo(document.body, { id: 'bare' });
    expect(find(`${SERVER}/${FILE}`)).toBe('bare');
  });

  test('is the longest that can be seen', () => {
    addVideo(document.body, { id: 'teaser', duration: 10 });
    addVideo(document.body, { id: 'hidden', duration: 9000, width: 0 });
    addVideo(document.body, { id: 'lecture', duration: 2400 });
    addVideo(document.body, { id: 'empty' });
    expect(find()).toBe('lecture');
  });

  test('may be deep in shadow roots', () => {
    addVideo(document.body, { id: 'hidden', duration: 9000, width: 0 });
    const outer = addShadow(document.body, 'app-root');
    const inner = addShadow(outer, 'play-av');
    addVideo(outer, { id: 'teaser', duration: 10 });
    addVideo(inner, { id: 'lecture', duration: 2400 });
    expect(find()).toBe('lecture');
  });

  test('in the document goes before those in shadow roots', () => {
    addVideo(addShadow(document.body), { id: 'shadow', duration: 9000 });
    addVideo(document.body, { id: 'light', duration: 10 });
    expect(find()).toBe('light');
  });

  test('is not looked for without end', () => {
    document.body.innerHTML = '<p></p>'.repeat(5000);
    addVideo(addShadow(document.body), { id: 'far', duration: 2400 });
    expect(find()).toBeUndefined();
  });
});

describe('the recording', () => {
  test.each([
    ['a bare file', `${SERVER}/${FILE}`, `${SERVER}/${FILE}`, FILE],
    ['a bare file before it has loaded', `${SERVER}/${FILE}`, '', FILE],
    ['an item page, by what the player loads', ITEM, `${SERVER}/${FILE}`, FILE],
    ['an item page that streams', ITEM, 'blob:https://archive.org/1', null],
    [
      'an item page that shows something else',
      ITEM,
      'https://archive.org/download/other/a.mp4',
      null,
    ],
    ['an item page at a file', `${ITEM}/${FILE}`, 'blob:https://archive.org/1', FILE],
    ['a play list that went on', `${ITEM}/a_lec1.mp4`, `${SERVER}/a_lec10.mp4`, 'a_lec10.mp4'],
    ["the Archive's own copy of a file", `${ITEM}/a.avi`, `${SERVER}/a.ia.mp4`, 'a.avi'],
    ["the Archive's small copy of a file", `${ITEM}/a.mp4`, `${SERVER}/a_512kb.mp4`, 'a.mp4'],
    ['an item page, by no video', ITEM, `${SERVER}/notes.pdf`, null],
  ])('of %s', (_, address, source, file) => {
    const player = addVideo(document.body, { id: 'v', source });
    const ref = file === null ? null : { kind: 'archive', id: `MIT15.356S12/${file}` };
    const page = archive.parse(new URL(address));
    expect(page && archive.playing(page, player)).toEqual(ref);
    expect(archive.detect(new URL(address), { document }).players).toEqual(ref ? [ref] : []);
  });

  test('of an item page at a file is known before there is a player', () => {
    const ref = { kind: 'archive', id: `MIT15.356S12/${FILE}` };
    const shown = archive.detect(new URL(`${ITEM}/${FILE}`), { document });
    expect(shown).toEqual({ address: ref, players: [ref] });
    expect(archive.detect(new URL(ITEM), { document }).players).toEqual([]);
  });
});
