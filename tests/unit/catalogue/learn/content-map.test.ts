// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { parseContentMap } from '../../../../lib/catalogue/learn/content-map';
import { toCoursePath } from '../../../../lib/catalogue/learn/course-path';
import { uid } from '../made-up';
import { contentMap, SLUG } from './made-up-site';
import { createReader } from './reporting-reader';

describe('a content map', () => {
  it('reads every form of path, and refuses what leads out of the course', () => {
    const reader = createReader();
    const map = parseContentMap(
      {
        [uid(1)]: `/courses/${SLUG}/pages/a/data.json`,
        [uid(2)]: `/courses/o/${SLUG}/pages/b/`,
        [uid(3)]: `courses/${SLUG}/pages/c`,
        [uid(4)]: '/courses/another/pages/d/data.json',
        [uid(5)]: `https://example.org/courses/${SLUG}/pages/e`,
        [uid(6)]: 'javascript:alert(1)',
        [uid(7)]: `/courses/${SLUG}/../other/data.json`,
        [uid(8)]: 8,
        notAUid: `/courses/${SLUG}/pages/f/data.json`,
      },
      SLUG,
      'f',
      reader,
    );
    expect(map?.inSection('pages')).toEqual(
      ['a', 'b', 'c'].map((name) => `courses/${SLUG}/pages/${name}`),
    );
    expect(map?.uidOf(`courses/${SLUG}/pages/B`)).toBe(uid(2));
    expect(reader.problems).toHaveLength(6);
  });

  it('knows which names nothing else of the course has, OCW’s numbers aside', () => {
    const map = parseContentMap(
      contentMap({
        'resources/alone': 1,
        'resources/twice': 2,
        'resources/twice-1': 3,
        'resources/lecture-1': 4,
        'resources/lecture-2': 5,
        'resources/overview': 6,
        'pages/unit-1/overview': 7,
      }),
      SLUG,
      'f',
      createReader(),
    );
    const isOnly = (name: string) => map?.isOnlyName(`courses/${SLUG}/resources/${name}`);
    expect(['alone', 'Alone', 'lecture-1', 'lecture-2', 'twice-1'].map(isOnly)).toEqual(
      Array(5).fill(true),
    );
    expect(['twice', 'overview', 'absent'].map(isOnly)).toEqual([false, false, false]);
  });

  it('survives keys that mean something to JavaScript', () => {
    const data: unknown = JSON.parse(
      `{"__proto__": {"polluted": true}, "constructor": 1, "${uid(1)}": "/courses/${SLUG}/pages/a/data.json"}`,
    );
    const map = parseContentMap(data, SLUG, 'f', createReader());
    expect(map?.inSection('pages')).toHaveLength(1);
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(map?.pathOf('__proto__')).toBeNull();
  });

  it('is refused when it is none', () => {
    for (const data of [null, [], 'text', 5]) {
      expect(parseContentMap(data, SLUG, 'f', createReader())).toBeNull();
    }
    expect(parseContentMap(contentMap({}), SLUG, 'f', createReader())?.isEmpty).toBe(true);
  });
});

describe('an address within OCW', () => {
  it.each([
    ['/courses/a/pages/b/', 'courses/a/pages/b'],
    ['https://ocw.mit.edu/courses/a/resources/b/data.json', 'courses/a/resources/b'],
    ['https://learn.mit.edu/courses/o/a/pages/b', 'courses/a/pages/b'],
    ['https://ocw.mit.edu.example.org/courses/a', null],
    ['//example.org/courses/a', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['/search/?q=courses', null],
  ])('%s is %s', (address, path) => {
    expect(toCoursePath(address)).toBe(path);
  });
});
