const MERIDIEM = String.raw`(?:\s*(?:[ap]\.?\s?m\b\.?|午前|午後|पूर्वाह्न|अपराह्न))`;
const CLOCK = new RegExp(
  String.raw`(?:^|[\s,T])(?:at |um |à |a las |alle |às |om )?(?:午前|午後)?\s*(\d{1,2})[:.hH時](\d{2})分?(?:[:.](\d{2})秒?(?:[.,]\d+)?)?${MERIDIEM}?(?:\s*uhr)?\s*(?:Z|UTC|GMT|[A-Z]{3,4}|(?:UTC|GMT)?[+-]\d{1,2}:?\d{2})?$`,
  'i',
);

/** A text without the time of day at its end, and that time as `HH:MM`, 24 hours; null where there is none. */
export function splitTime(text: string): { rest: string; time: string | null } {
  const found = CLOCK.exec(text);
  if (!found) return { rest: text, time: null };
  const afternoon = /p\.?\s?m\b|午後|अपराह्न/i.test(found[0]);
  const morning = /\ba\.?\s?m\b|\da\.?m\b|午前|पूर्वाह्न/i.test(found[0]);
  const hour = (Number(found[1]) % (afternoon || morning ? 12 : 24)) + (afternoon ? 12 : 0);
  const minute = Number(found[2]);
  const rest = text.slice(0, found.index).replace(/[\s,]+$/, '');
  // 18.12.26 is a day, whatever time its parts would make.
  const isNumber = rest === '' && /^\d+\.\d+(?:\.\d+)?$/.test(text);
  if (isNumber || Number(found[1]) > 24 || minute > 59) return { rest: text, time: null };
  return { rest, time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}
