import { expect, it } from 'vitest';
import { logisticBaseline } from '../../support/logistic-baseline';

it('is the logistic regression that scikit-learn fits with C = 0.1', () => {
  const table = {
    columns: ['x', 'label'],
    rows: [
      ['-1', '0'],
      ['1', '1'],
      ['-1', '0'],
      ['1', '1'],
    ],
  };
  const oddsOf = logisticBaseline(table, Uint8Array.of(0, 1, 0, 1), ['label']);
  // The weight w of the one feature solves 4 / (1 + e^w) = w / 0.1.
  const weight = oddsOf(['1', '']);
  expect(4 / (1 + Math.exp(weight))).toBeCloseTo(10 * weight, 6);
  expect(oddsOf(['-1', ''])).toBeCloseTo(-weight, 6);
});
