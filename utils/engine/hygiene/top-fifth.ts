/** Of fewer deals than this no fifth is worth the name. */
const LEAST_DEALS = 5;

/**
 * By currency, the amount above which a deal is in the top fifth of those given; a currency with fewer than five
 * amounts is not in the map. Amounts of different currencies are never compared.
 */
export function topFifthAbove(
  deals: Iterable<{ amount: number; currency: string | null }>,
): Map<string, number> {
  const amounts = new Map<string, number[]>();
  for (const { amount, currency } of deals) {
    const known = amounts.get(currency ?? '');
    if (known === undefined) amounts.set(currency ?? '', [amount]);
    else known.push(amount);
  }
  const told = [...amounts].filter(([, all]) => all.length >= LEAST_DEALS);
  return new Map(
    told.map(([currency, all]) => {
      const falling = all.sort((one, other) => other - one);
      return [currency, falling[Math.floor(falling.length / 5)] ?? Number.POSITIVE_INFINITY];
    }),
  );
}
