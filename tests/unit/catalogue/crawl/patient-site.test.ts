import { describe, expect, it } from 'vitest';
import { createPace } from '../../../../lib/catalogue/crawl/pace';
import { createPatientSite } from '../../../../lib/catalogue/crawl/patient-site';
import { LearnError } from '../../../../lib/catalogue/learn/learn-error';

/** A clock that goes on only while somebody waits. */
function fakeClock() {
  const clock = {
    time: 1_000,
    now: () => clock.time,
    async wait(milliseconds: number) {
      if (milliseconds > 0) clock.time += milliseconds;
    },
  };
  return clock;
}

const { signal } = new AbortController();

describe('a pace', () => {
  it('parts the beginnings of requests, and makes nobody wait who comes later', async () => {
    const clock = fakeClock();
    const pace = createPace(500, clock);
    const turns: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await pace();
      turns.push(clock.time);
    }
    clock.time += 10_000;
    await pace();
    expect([...turns, clock.time]).toEqual([1_000, 1_500, 2_000, 12_000]);
  });

  it('gives those who come together their turns in order', async () => {
    const waits: number[] = [];
    const pace = createPace(500, { now: () => 0, wait: async (time) => void waits.push(time) });
    await Promise.all([pace(), pace(), pace()]);
    expect(waits).toEqual([0, 500, 1_000]);
  });
});

describe('a patient site', () => {
  /** Gives one answer after the other, and keeps when it was asked. */
  function siteOf(...answers: unknown[]) {
    const clock = fakeClock();
    const times: number[] = [];
    const site = createPatientSite(
      {
        async read() {
          times.push(clock.time - 1_000);
          const answer = answers.shift();
          if (answer instanceof Error) throw answer;
          return answer;
        },
      },
      0,
      clock,
    );
    return { site, times };
  }
  const away = () => new LearnError('away', '/a');

  it('is asked again, later and later', async () => {
    const { site, times } = siteOf(away(), new TypeError('fetch failed'), away(), 'here');
    expect(await site.read('/a', signal)).toBe('here');
    expect(times).toEqual([0, 5_000, 35_000, 155_000]);
  });

  it('is given up after the fourth time', async () => {
    const { site, times } = siteOf(away(), away(), away(), away(), 'too late');
    await expect(site.read('/a', signal)).rejects.toMatchObject({ reason: 'away' });
    expect(times).toHaveLength(4);
  });

  it('is not asked again for what is not there', async () => {
    const { site, times } = siteOf(new LearnError('missing', '/a'), 'other');
    await expect(site.read('/a', signal)).rejects.toMatchObject({ reason: 'missing' });
    expect(times).toHaveLength(1);
  });

  it('is not asked again by whoever has been stopped', async () => {
    const life = new AbortController();
    const { site } = siteOf(away(), 'too late');
    const reading = site.read('/a', life.signal);
    life.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
  });
});
