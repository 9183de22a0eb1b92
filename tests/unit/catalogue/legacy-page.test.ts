import { describe, expect, it } from 'vitest';
import { findSection, parseLegacyPage, toName } from '../../../lib/catalogue/legacy-page';
import { ocw, youtube } from './made-up';

const SLUG = '8-04-quantum-physics-i-spring-2016';
const UID = '3d94fee3e93ba7b4830a21068378aa22';

describe('a legacy address', () => {
  it.each<[id: string, section: (string | null)[], name: string, stem: string]>([
    [
      `courses/physics/${SLUG}/video-lectures/part-1/a-b`,
      ['video-lectures', 'part-1'],
      'a-b',
      'a-b',
    ],
    [`courses/physics/${SLUG}/solar/lecture-4.-sun`, ['solar'], 'lecture-4-sun', 'lecture-4'],
    [`courses/physics/${SLUG}/u.s.-law/A_b`, ['u-s-law'], 'a_b', 'a_b'],
    ['resources/res-6-007-signals/videos/lecture-1', ['videos'], 'lecture-1', 'lecture-1'],
    // As OCW's redirects leave them: without the department, and last with `resources` for the first section.
    [`courses/${SLUG}/video-lectures/part-1/a`, ['video-lectures', 'part-1'], 'a', 'a'],
    [`courses/${SLUG}/resources/part-1/a`, [null, 'part-1'], 'a', 'a'],
    [`courses/${SLUG}/resources/lecture-4.-sun`, [null], 'lecture-4-sun', 'lecture-4'],
  ])('%s', (id, section, name, stem) => {
    expect(parseLegacyPage(ocw(id))).toMatchObject({ section, name, stem, uid: null });
  });

  it('can name a uid', () => {
    const { uid } = parseLegacyPage(ocw(`courses/physics/${SLUG}/a/resolveuid/${UID}`)) ?? {};
    expect(uid).toBe('3d94fee3-e93b-a7b4-830a-21068378aa22');
    // The name of a listing that looks like one is none.
    expect(parseLegacyPage(ocw(`courses/physics/${SLUG}/a/${UID}`))?.uid).toBeNull();
    expect(parseLegacyPage(ocw(`courses/physics/${SLUG}/a/resolveuid/x`))?.uid).toBeNull();
  });

  it.each([
    ['a course', `courses/${SLUG}`],
    ['a legacy course', `courses/physics/${SLUG}`],
    ['a section', `courses/physics/${SLUG}/video-lectures`],
    ['a current page', `courses/${SLUG}/pages/video-lectures/part-1`],
    ['a current gallery', `courses/${SLUG}/video_galleries/part-1`],
    ['a current file', `courses/${SLUG}/resources/a-b`],
    ['a short address', '15-356S12'],
    ['a department', 'courses/physics/a/b/c'],
  ])('is none: %s', (_name, id) => {
    expect(parseLegacyPage(ocw(id))).toBeNull();
  });

  it('is at OCW', () => {
    expect(parseLegacyPage(youtube('AAAAAAAAAAA'))).toBeNull();
  });
});

it.each([
  ['Lecture 25: U.S. Social Insurance Programs', 'lecture-25-u-s-social-insurance-programs'],
  ["Cramer's Rule, Inverse Matrix", 'cramers-rule-inverse-matrix'],
  ['Linear Theories. Schrödinger’s Equation', 'linear-theories-schroedingers-equation'],
  ['lecture-25-u.s.-social', 'lecture-25-u-s-social'],
  ['Poincaré', 'poincare'],
])('%s is named %s', (text, name) => {
  expect(toName(text)).toBe(name);
});

describe('the section of a legacy address', () => {
  const LEGACY = `courses/physics/${SLUG}`;
  const pages = ['unit-1/u-s--law', 'unit-2/taxes', 'unit-3/taxes', 'unit-1'].map(
    (name) => `courses/${SLUG}/pages/${name}`,
  );

  it.each<[id: string, page: string | null]>([
    [`${LEGACY}/unit-1/u.s.-law/lecture-1`, 'unit-1/u-s--law'],
    [`${LEGACY}/unit-2/taxes/lecture-1`, 'unit-2/taxes'],
    [`${LEGACY}/unit-1/lecture-1`, 'unit-1'],
    [`courses/${SLUG}/resources/u.s.-law/lecture-1`, 'unit-1/u-s--law'],
    // The redirects have cut off which of the two.
    [`courses/${SLUG}/resources/taxes/lecture-1`, null],
    [`${LEGACY}/unit-9/lecture-1`, null],
    ['courses/physics/9-99-another-spring-2012/unit-1/lecture-1', null],
    [`courses/${SLUG}/pages/unit-1`, null],
  ])('%s is %s today', (id, page) => {
    expect(findSection(ocw(id), pages)).toBe(page && `courses/${SLUG}/pages/${page}`);
  });
});
