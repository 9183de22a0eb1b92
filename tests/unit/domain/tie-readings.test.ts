import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../lib/domain/correction';
import type { SessionLink } from '../../../lib/domain/course';
import { tieReadings } from '../../../lib/domain/tie-readings';
import { course, ORIGIN, reading } from '../catalogue/made-up';
import { later, sampleCorrection } from '../storage/sample';

const COURSE = course('a', {
  sessions: [
    { label: '3', topic: 'Patents' },
    { label: '4', topic: 'Users' },
    { label: '5', topic: 'Crowds' },
  ],
  readings: [
    reading('book', null),
    reading('patent', '3'),
    reading('kite', '4'),
    reading('sail', '4', { part: 'Chapter 7' }),
    reading('crowd', '5'),
  ],
});
const FOUR: SessionLink = { label: '4', evidence: 'title', origin: ORIGIN };

function ofSession(label: string, topic: string, belongs: boolean | null, at = 0): Correction {
  const subject = { type: 'session', label, topic } as const;
  return sampleCorrection({ subject, belongs, updatedAt: later(at).toISOString() });
}

function ofReading(title: string, belongs: boolean | null, part: string | null = null): Correction {
  return sampleCorrection({ subject: { type: 'reading', title, part }, belongs });
}

/** The ids of what stands by the lecture, with its evidence; what does not, by session. */
function tie(link: SessionLink | null, corrections: Correction[], facts = COURSE) {
  const { readings, sessions } = tieReadings(facts, link, corrections);
  return {
    shown: readings.map(({ reading: { id }, evidence }) => `${id} ${evidence}`),
    others: sessions.map(({ label, unlinked }) => [label, ...unlinked.map(({ id }) => id)]),
  };
}

describe('the readings of a lecture', () => {
  it.each([
    ['nothing known', null, [], ['book null']],
    ['evidence', FOUR, [], ['kite title', 'sail title', 'book null']],
    ['a session linked', null, [ofSession('3', 'Patents', true)], ['patent student', 'book null']],
    [
      'a second session linked',
      FOUR,
      [ofSession('3', 'Patents', true)],
      ['patent student', 'kite title', 'sail title', 'book null'],
    ],
    ['a session taken off', FOUR, [ofSession('4', 'Users', false)], ['book null']],
    [
      'a correction taken back',
      FOUR,
      [ofSession('4', 'Users', null)],
      ['kite title', 'sail title', 'book null'],
    ],
    ['a reading linked', null, [ofReading('Crowd', true)], ['crowd student', 'book null']],
    ['a reading of the course linked', null, [ofReading('book', true)], ['book student']],
    ['a reading taken off', FOUR, [ofReading('kite', false)], ['sail title', 'book null']],
    [
      'a reading taken off a session that was linked',
      null,
      [ofReading('kite', false), ofSession('4', 'Users', true, 9)],
      ['sail student', 'book null'],
    ],
    [
      'a session that the student says more of later',
      null,
      [ofSession('4', 'Users', true, 2), ofSession('9', 'Users', false, 1)],
      ['kite student', 'sail student', 'book null'],
    ],
  ])('%s', (_what, link, corrections, shown) => {
    expect(tie(link, corrections).shown).toEqual(shown);
  });

  it('that are not tied to it stand by session, in the order of the course', () => {
    expect(tie(FOUR, [ofReading('kite', false)]).others).toEqual([
      ['3', 'patent'],
      ['4', 'kite'],
      ['5', 'crowd'],
    ]);
  });

  it('of a session that only they name stand there too', () => {
    const facts = course('a', { readings: [reading('one', 'Week 1')] });
    expect(tie(null, [], facts).others).toEqual([['Week 1', 'one']]);
    expect(tie(null, [ofSession('Week 1', 'Week 1', true)], facts).shown).toEqual(['one student']);
  });
});

describe('a course that has changed since', () => {
  it('keeps what was said of a session that has another number now', () => {
    const sessions = [
      { label: '4', topic: 'Patents' },
      { label: '5', topic: 'Users' },
    ];
    const facts = { ...COURSE, sessions };
    expect(tie(null, [ofSession('4', 'Users', true)], facts).shown).toEqual([
      'crowd student',
      'book null',
    ]);
  });

  it('keeps what was said of a session that has another topic now', () => {
    const said = [ofSession('4', 'Lead users', true)];
    expect(tie(null, said).shown).toEqual(['kite student', 'sail student', 'book null']);
  });

  it('keeps what was said of a reading wherever it stands now', () => {
    const moved = COURSE.readings.map((one) => ({ ...one, id: `x${one.id}`, session: '5' }));
    const facts = { ...COURSE, readings: moved };
    expect(tie(null, [ofReading('KITE', true)], facts).shown).toEqual(['xkite student']);
  });

  it('keeps what was said of a reading of which another part is set, if there is only one', () => {
    const said = [ofReading('sail', true, 'Chapter 6')];
    expect(tie(null, said).shown).toEqual(['sail student', 'book null']);
    const facts = { ...COURSE, readings: [...COURSE.readings, reading('sail', '5')] };
    expect(tie(null, said, facts).shown).toEqual(['book null']);
  });
});

it('every reading of the course stands in exactly one place, whatever was said', () => {
  const anySaid = fc.array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('3', '4', '5', '6'), fc.constantFrom('Users', 'Crowds', 'Other'))
        .chain(([label, topic]) =>
          fc.option(fc.boolean()).map((belongs) => ofSession(label, topic, belongs)),
        ),
      fc
        .constantFrom('book', 'kite', 'sail', 'other')
        .chain((title) => fc.option(fc.boolean()).map((belongs) => ofReading(title, belongs))),
    ),
  );
  fc.assert(
    fc.property(anySaid, fc.option(fc.constant(FOUR)), (said, link) => {
      const { shown, others } = tie(link, said);
      const all = [
        ...shown.map((one) => one.split(' ')[0]),
        ...others.flatMap(([, ...ids]) => ids),
      ];
      expect(all.toSorted()).toEqual(['book', 'crowd', 'kite', 'patent', 'sail']);
    }),
  );
});
