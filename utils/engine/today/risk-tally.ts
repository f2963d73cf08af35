import type { Endangered } from './risk';

/** What a walk over the book keeps of the deals at risk: the worst so far, and how big those at risk are. */
export type RiskTally = {
  worst: Endangered[];
  /** By currency how many amounts are of each size; a size is a step of 2 %. */
  amounts: [currency: string, sizes: [size: number, count: number][]][];
};

const STEPS = 50;
/** Many more than are shown: how big a deal is among the others shows only in the course of the walk. */
const MOST_HELD = 50;

const sizeOf = (amount: number) => Math.round(STEPS * Math.log(Math.max(1, amount)));

/** How much a deal is among those of its currency, 0 to 1; one half where its amount is not known. */
function shareOf(
  { amount, currency }: Endangered,
  amounts: ReadonlyMap<string, ReadonlyMap<number, number>>,
): number {
  if (amount === null) return 0.5;
  const mine = sizeOf(amount);
  let [all, upToMine] = [0, 0];
  for (const [size, count] of amounts.get(currency ?? '') ?? []) {
    all += count;
    if (size <= mine) upToMine += count;
  }
  return all === 0 ? 0.5 : upToMine / all;
}

/**
 * Notes, deal by deal, of which most is to be lost: what speaks against a deal, by how big it is among those at risk.
 * However long the book, little is held, and a walk that was cut off goes on with what the one before it has kept.
 */
export function tallyRisks(begun: RiskTally) {
  const amounts = new Map(begun.amounts.map(([currency, sizes]) => [currency, new Map(sizes)]));
  let held = [...begun.worst];
  function worst(count: number): Endangered[] {
    const ranked = held.map((deal) => ({ deal, rank: deal.danger * (0.4 + 0.6 * shareOf(deal, amounts)) }));
    return ranked
      .sort((one, other) => other.rank - one.rank || (one.deal.id < other.deal.id ? -1 : 1))
      .slice(0, count)
      .map(({ deal }) => deal);
  }
  return {
    note(deal: Endangered): void {
      held.push(deal);
      if (deal.amount === null) return;
      const sizes = amounts.get(deal.currency ?? '') ?? new Map<number, number>();
      const size = sizeOf(deal.amount);
      amounts.set(deal.currency ?? '', sizes.set(size, (sizes.get(size) ?? 0) + 1));
    },
    /** The worst first. */
    worst,
    /** What the walk goes on with. */
    kept(): RiskTally {
      held = worst(MOST_HELD);
      return { worst: [...held], amounts: [...amounts].map(([currency, sizes]) => [currency, [...sizes]]) };
    },
  };
}
