// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { WritingPause } from '../../../lib/domain/settings';
import type { SourceRef } from '../../../lib/domain/source';
import { useWritingPause } from '../../../lib/hooks/use-writing-pause';

const THREE: SourceRef = { kind: 'youtube', id: 'odj5VnTI490' };
const FOUR: SourceRef = { kind: 'youtube', id: 'RPSt0o3yRhI' };

afterEach(cleanup);

/** A page whose player does what it is told, as soon as the test lets it answer. */
function start(setting: WritingPause = 'begin', isPlayingFirst = true) {
  const playing = signal<SourceRef | null>(THREE);
  const isPlaying = signal(isPlayingFirst);
  const asked: string[] = [];
  const page = {
    playing,
    isPlaying,
    play: () => void asked.push('play'),
    pause: () => void asked.push('pause'),
  };
  const { result } = renderHook(() => useWritingPause(page, setting));
  const play = (is: boolean) =>
    act(() => {
      isPlaying.value = is;
    });
  return { pauses: result.current, playing, play, asked };
}

describe('the pause for writing', () => {
  test('stops the video once, and lets it go on at the end', async () => {
    const { pauses, play, asked } = start();
    pauses.write('');
    await play(false);
    pauses.write('F');
    pauses.write('Fo');
    expect(asked).toEqual(['pause']);
    pauses.end();
    expect(asked).toEqual(['pause', 'play']);
  });

  test('goes on also when the note is saved before the page has answered', () => {
    const { pauses, asked } = start();
    pauses.write('F');
    pauses.end();
    expect(asked).toEqual(['pause', 'play']);
  });

  test('leaves a video alone that stood already', () => {
    const { pauses, asked } = start('begin', false);
    pauses.write('F');
    pauses.end();
    expect(asked).toEqual([]);
  });

  test('leaves what the student plays and stops while writing to the student', async () => {
    const { pauses, play, asked } = start();
    pauses.write('F');
    await play(false);
    await play(true);
    pauses.write('Fo');
    await play(false);
    pauses.end();
    expect(asked).toEqual(['pause']);
  });

  test('starts no other recording that has come in its place', () => {
    const { pauses, playing, asked } = start();
    pauses.write('F');
    playing.value = FOUR;
    pauses.end();
    expect(asked).toEqual(['pause']);
  });

  test('waits for a player that has not told of itself yet', async () => {
    const { pauses, playing, asked } = start();
    playing.value = null;
    pauses.write('');
    expect(asked).toEqual([]);
    await act(() => {
      playing.value = THREE;
    });
    expect(asked).toEqual(['pause']);
  });

  test.each([
    ['never', []],
    ['second-line', ['pause', 'play']],
  ] as const)('with %s a text of two lines asks for %j', (setting, expected) => {
    const { pauses, asked } = start(setting);
    pauses.write('F');
    expect(asked).toEqual([]);
    pauses.write('F\nG');
    pauses.end();
    expect(asked).toEqual(expected);
  });
});
