import type { ValueContext } from './context';
import { type CurrencyReading, readCurrency } from './currencies';
import { DIGITS, readNumber } from './number';
import { plain } from './plain';
import { scaleOf } from './scale';

const NUMBER = new RegExp(DIGITS);
const THREE_DECIMALS = /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/;
const ABOUT = /^(?:[~≈約]|(?:ca|circa|env|about|approx)(?:\.|\s))\s*/i;
/** Accountants write a negative amount in parentheses, its currency inside, before or behind. */
const NEGATIVE = /^([^\d()]*)\(([^()]*\d[^()]*)\)([^\d()]*)$/;

/** What is said of taxes behind an amount, in parentheses or not: "HT", "zzgl. MwSt.", "+ VAT", "(税抜)". */
const TAX =
  /\s*\(?\s*\+?\s*(?:(?:zzgl|inkl|exkl|excl|incl|inc|ex|plus|sin|con|più|más)\.?\s+)?(?:H\.?T\.?|TTC|netto|brutto|net|gross|MwSt\.?|USt\.?|btw|VAT|GST|IVA|税[抜込別])(?:\s+(?:incl|excl|inclusa|esclusa|incluido|incluído|inclus)\.?)?\s*\)?$/i;

/** An amount with its currency, conversion and all; longer text is prose. */
const LONGEST = 80;

/** An amount of money as a page writes it. */
export interface MoneyReading {
  amount: number;
  /** ISO 4217; null where the page does not tell. */
  currency: string | null;
  /** The amount has one reading only, and is whole. */
  sure: boolean;
  /** The currency is said, not guessed. */
  currencySure: boolean;
  /** Shortened or rounded ("48.8k"): the true amount is near. */
  abbreviated: boolean;
}

interface Rest {
  scale: number;
  currency: CurrencyReading | null;
}

/** What stands round the digits: a scale, a currency, or nothing; null when it is anything else. */
function readRest(before: string, after: string, context: ValueContext): Rest | null {
  const head = before === '' ? null : readCurrency(before, context);
  if (before !== '' && !head) return null;
  const whole = after === '' ? null : readCurrency(after, context);
  if (after === '' || (whole && !(head && whole.code !== head.code)))
    return { scale: 1, currency: head?.sure ? head : (whole ?? head) };
  for (let end = after.length; end > 0; end -= 1) {
    const scale = scaleOf(after.slice(0, end).trim(), context.lang);
    const rest = after.slice(end).trim();
    const tail = rest === '' ? null : readCurrency(rest, context);
    if (scale !== null && (rest === '' || tail)) return { scale, currency: head ?? tail };
  }
  return null;
}

/**
 * Reads an amount in the locale's own writing, with or without a currency; null when the text is anything else
 * or more than one amount. A currency in parentheses behind ("EUR 10 (USD 11)") is the converted amount.
 */
export function readMoney(text: string, context: ValueContext): MoneyReading | null {
  if (text.length > LONGEST) return null;
  const line = plain(text)
    .replace(TAX, '')
    .replace(/(\d)[.,]-+(?=\D|$)/, '$1')
    .replace(/(\d[^()]*)\([^()]*\d[^()]*\)$/, '$1');
  const about = ABOUT.test(line);
  const inParentheses = NEGATIVE.test(line);
  const rest = line.replace(ABOUT, '').replace(NEGATIVE, '$1$2$3');
  const found = NUMBER.exec(rest);
  if (!found || NUMBER.test(rest.slice(found.index + found[0].length))) return null;
  const before = rest.slice(0, found.index);
  const after = rest.slice(found.index + found[0].length);
  const minus = /[-△▲]/.test(before) || /^\s*-|-\s*$/.test(after);
  const strip = (part: string) => part.replace(/^[\s+△▲-]+|[\s+△▲-]+$/g, '');
  const around = readRest(strip(before), strip(after), context);
  if (!around) return null;
  const abbreviated = around.scale !== 1;
  const three = abbreviated || THREE_DECIMALS.test(around.currency?.code ?? '');
  const number = readNumber(found[0], context, three);
  if (!number || (abbreviated && !number.sure)) return null;
  const amount = Number((number.value * around.scale).toPrecision(15)) * (minus || inParentheses ? -1 : 1);
  return {
    amount: amount === 0 ? 0 : amount,
    currency: around.currency ? around.currency.code : context.currency,
    sure: number.sure && !abbreviated && !about,
    currencySure: around.currency?.sure ?? false,
    abbreviated,
  };
}
