import { yearBefore } from '../values/calendar';
import { readCurrency } from '../values/currencies';
import { readDay, readMoment } from '../values/date';
import { type MoneyReading, readMoney } from '../values/money';
import { type FieldValue, firstOf, type Raw } from './value-words';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The full amount behind a shortened one, where the page has it ready to be pointed at. */
function fullAmount(short: MoneyReading, { parts, context }: Raw): MoneyReading {
  const titles = parts.flatMap(
    ({ owner }) => owner?.getAttribute('title') ?? owner?.getAttribute('aria-label') ?? [],
  );
  const full = titles.map((title) => readMoney(title, context)).find((money) => money?.sure);
  const isNear = full && Math.abs(full.amount - short.amount) <= 0.06 * Math.abs(full.amount);
  return isNear ? full : short;
}

/** An amount with its currency. */
export function readAmount(raw: Raw): FieldValue | null {
  const shown = firstOf(raw, (text) => readMoney(text, raw.context));
  const money = shown && !shown.sure ? fullAmount(shown, raw) : shown;
  if (!money) return null;
  const { currency, currencySure } = money;
  return {
    value: money.amount,
    sure: money.sure,
    ...(currency && { currency: { code: currency, sure: currencySure } }),
  };
}

/** A currency that stands in a field of its own. */
export function readCurrencyField(raw: Raw): FieldValue | null {
  const found = firstOf(raw, (text) => readCurrency(/\b[A-Z]{3}\b/.exec(text)?.[0] ?? text, raw.context));
  return found?.code ? { value: found.code, sure: found.sure } : null;
}

/** A day; what a `time` element says for machines only where its words are none. */
export function readDayField(raw: Raw): FieldValue | null {
  const found = firstOf(raw, (text) => readDay(text, raw.context));
  if (found) return { value: found.day, sure: found.sure };
  const machine = raw.parts.find(({ datetime }) => datetime !== null)?.datetime;
  const spoken = machine ? readDay(machine, raw.context) : null;
  return spoken ? { value: spoken.day, sure: /^\d{4}-\d\d-\d\d$/.test(machine ?? '') } : null;
}

/** A moment: what a `time` element says for machines before its words. */
export function readMomentField(raw: Raw): FieldValue | null {
  const machine = raw.parts.find(({ datetime }) => datetime !== null)?.datetime;
  const found =
    (machine ? readMoment(machine, raw.context) : null) ??
    firstOf(raw, (text) => readMoment(text, raw.context));
  if (!found || found.sure || found.at.length > DAY_LENGTH || found.at <= raw.context.today)
    return found ? { value: found.at, sure: found.sure } : null;
  // What is recorded lies behind: a day without a year is the last one of its name, and a page leaves out this year.
  const before = yearBefore(found.at);
  return before === null
    ? null
    : { value: before, sure: before.slice(0, 4) === raw.context.today.slice(0, 4) };
}
