// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, renderHook } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../lib/catalogue/catalogue';
import type { Shown } from '../../../lib/domain/playback';
import type { SourceRef } from '../../../lib/domain/source';
import { useLecture } from '../../../lib/hooks/use-lecture';
import { course, file, lecture, listing, ocw, source, youtube } from '../catalogue/made-up';

const A = youtube('AAAAAAAAAAA');
const B = youtube('BBBBBBBBBBB');
const LECTURES = [A, B].map((ref) => lecture(`youtube:${ref.id}`, [source(ref)]));

/** Both courses list both recordings, in opposite orders. */
const catalogue = createCatalogue([
  file(
    ...[
      { slug: 'one-1', ids: ['AAAAAAAAAAA', 'BBBBBBBBBBB'] },
      { slug: 'two-2', ids: ['BBBBBBBBBBB', 'AAAAAAAAAAA'] },
    ].map(({ slug, ids }, number) =>
      course(slug, {
        lectures: LECTURES,
        listings: ids.map((id, index) =>
          listing(10 * number + index + 1, `youtube:${id}`, {
            position: index + 1,
            sources: [source(ocw(`courses/${slug}/resources/${id[0]}`))],
          }),
        ),
      }),
    ),
  ),
]);

function watch() {
  const page = {
    shown: signal<Shown | null>({ address: A, players: [A] }),
    playing: signal<SourceRef | null>(null),
    chosen: signal<SourceRef | null>(null),
  };
  const { result, rerender } = renderHook(() => useLecture(page, catalogue, null));
  return {
    choose(slug: string): void {
      void act(() => result.current.chooseCourse(slug));
    },
    open(address: SourceRef, player: SourceRef) {
      page.shown.value = { address, players: [player] };
      rerender();
    },
    seen() {
      const { lecture: view, recognition } = result.current;
      const known = recognition.type === 'lecture' ? recognition.course : recognition.type;
      return [view?.id, view?.course?.slug, view?.position, view?.previous?.id ?? null, known];
    },
  };
}

describe('a lecture of two courses', () => {
  const inOne = ['youtube:AAAAAAAAAAA', 'one-1', 1, null, 'one-1'];
  const inTwo = ['youtube:AAAAAAAAAAA', 'two-2', 2, 'youtube:BBBBBBBBBBB', 'two-2'];

  it('is shown in the one that the student chooses, with its order', () => {
    const { choose, seen } = watch();
    expect(seen()).toEqual(inOne);
    choose('two-2');
    expect(seen()).toEqual(inTwo);
    choose('one-1');
    expect(seen()).toEqual(inOne);
  });

  it('is shown there for as long as the page means the same', () => {
    const { choose, open, seen } = watch();
    choose('two-2');
    open(ocw('courses/one-1/resources/A'), A);
    expect(seen()).toEqual(inTwo);
    // A page of a course is that course's.
    open(ocw('courses/one-1/resources/B'), B);
    expect(seen()).toEqual(['youtube:BBBBBBBBBBB', 'one-1', 2, 'youtube:AAAAAAAAAAA', 'one-1']);
  });

  it('is gone on from in the chosen course, where pages stand in none', () => {
    const { choose, open, seen } = watch();
    choose('two-2');
    open(B, B);
    expect(seen()).toEqual(['youtube:BBBBBBBBBBB', 'two-2', 1, null, 'two-2']);
    choose('one-1');
    open(A, A);
    expect(seen()).toEqual(inOne);
  });

  it('is shown in the course whose page it is', () => {
    const { choose, open, seen } = watch();
    open(ocw('courses/two-2/resources/A'), A);
    expect(seen()).toEqual(inTwo);
    choose('one-1');
    expect(seen()).toEqual(inOne);
    open(A, A);
    expect(seen()).toEqual(inOne);
  });
});
