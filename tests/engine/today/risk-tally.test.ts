import { expect, it } from 'vitest';
import type { Endangered } from '../../../utils/engine/today/risk';
import { type RiskTally, tallyRisks } from '../../../utils/engine/today/risk-tally';

const NONE: RiskTally = { worst: [], amounts: [] };
const atRisk = (id: string, amount: number | null, currency: string | null, danger = 0.5): Endangered => ({
  ...{ id, amount, currency, danger },
  said: [`${id} is at risk.`],
});

function tallied(deals: readonly Endangered[], begun = NONE) {
  const tally = tallyRisks(begun);
  for (const deal of deals) tally.note(deal);
  return tally;
}
const idsOf = (deals: readonly Endangered[]) => deals.map(({ id }) => id);

it('puts the deal first of which most is to be lost, each in its own currency', () => {
  const tally = tallied([
    atRisk('small', 1_000, 'EUR'),
    atRisk('big', 90_000, 'EUR'),
    atRisk('yen', 500_000, 'JPY', 0.2),
    atRisk('unknown', null, null),
  ]);
  expect(idsOf(tally.worst(3))).toEqual(['big', 'small', 'unknown']);
});

it('comes to the same when the walk was cut off anywhere and went on with what was kept', () => {
  const deals = Array.from({ length: 40 }, (_, at) =>
    atRisk(`deal ${at}`, ((at * 37) % 40) * 1_000, at % 3 ? 'EUR' : 'USD', 0.2 + ((at * 11) % 40) / 50),
  );
  const whole = idsOf(tallied(deals).worst(10));
  expect(whole).toHaveLength(10);
  for (const cut of [0, 1, 17, 40])
    expect(idsOf(tallied(deals.slice(cut), tallied(deals.slice(0, cut)).kept()).worst(10))).toEqual(whole);
});

it('holds little of a long book, and finds the worst in it wherever it stands', () => {
  const tally = tallyRisks(NONE);
  for (let at = 0; at < 2_000; at++) {
    const [danger, amount] = at === 700 ? [1, 500_000] : [0.3, 1_000 + at];
    tally.note(atRisk(`deal ${at}`, amount, 'EUR', danger));
    if (at % 50 === 49) tally.kept();
  }
  expect(tally.worst(1)[0]?.id).toBe('deal 700');
  expect(tally.kept().worst).toHaveLength(50);
  expect(JSON.stringify(tally.kept()).length).toBeLessThan(10_000);
});
