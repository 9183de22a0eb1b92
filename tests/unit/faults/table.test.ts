import { expect, it } from 'vitest';
import { type FaultRow, formatRows, isLossless } from '../../faults/table';

const KILLED: FaultRow = {
  fault: 'browser killed',
  rounds: 25,
  saved: 40,
  lost: 0,
  putBack: 3,
  letters: { typed: 300, lost: 2, lostLate: 0 },
};
const ZEROED: FaultRow = {
  fault: 'all zeroed',
  rounds: 1,
  saved: 4,
  lost: 0,
  putBack: null,
  letters: null,
};

it('the faults are one table, with a sum below', () => {
  expect(`\n${formatRows([KILLED, ZEROED])}\n`).toBe(`
fault           rounds  saved  lost  put back  letters  lost  older than 300 ms
--------------  ------  -----  ----  --------  -------  ----  -----------------
browser killed      25     40     0         3      300     2                  0
all zeroed           1      4     0         –        –     –                  –
all                 26     44     0         3      300     2                  0
`);
});

it('a lost note, or a letter that was not of the last moment, is too much', () => {
  expect(isLossless(KILLED)).toBe(true);
  expect(isLossless({ ...ZEROED, lost: 1 })).toBe(false);
  expect(isLossless({ ...KILLED, letters: { typed: 9, lost: 2, lostLate: 1 } })).toBe(false);
});
