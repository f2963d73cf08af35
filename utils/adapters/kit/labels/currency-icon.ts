const CURRENCY_ICON =
  /(?:^|[\s_-])(?:currency|money|coin)-(euro|dollar|pound|yen|rupee|won|franc|yuan|real|lira|rubel|ruble)(?:-sign)?(?:$|\s)/i;
const SIGNS: Readonly<Record<string, string>> = {
  euro: '€',
  dollar: '$',
  pound: '£',
  yen: '¥',
  rupee: '₹',
  won: '₩',
  franc: 'CHF ',
  yuan: 'CNY ',
  real: 'BRL ',
  lira: '₺',
  rubel: '₽',
  ruble: '₽',
};

/** The currency that a picture shows, by what icon sets call it. */
export function signOf(element: Element): string | null {
  const found = CURRENCY_ICON.exec(element.getAttribute('class') ?? '')?.[1];
  return found === undefined || element.textContent?.trim() ? null : (SIGNS[found.toLowerCase()] ?? null);
}
