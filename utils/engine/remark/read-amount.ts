/** An amount as a reader of money gives it. */
type Money = { amount: number; currency: string | null; sure: boolean; abbreviated: boolean };
/** Reads a text that is one amount and nothing else; `home` settles what "$" means. */
export type ReadMoney = (text: string, home: string | null) => Money | null;

const NUMBER = /\d(?:[\d.,'’٬٫\u00a0\u202f ]*\d)?/gu;
/** Signs and words that say that a number is money. Codes that are words too are left out. */
const SAYS_MONEY =
  /\p{Sc}|(?<!\p{L})(?:euros?|dollars?|pounds?|rupees?|yen|francs?|reais|pesos?|CHF|EUR|USD|GBP|JPY|INR|BRL|MXN|AUD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|HUF|RON|ZAR|AED|SAR|ILS|KRW|CNY|ARS|CLP|Rs\.?|zł|Kč)(?!\p{L})|円|ユーロ|ドル|रुपय|रु/u;
/** What one thing costs, a share, what is taken off or saved: no amount of the deal. */
const OF_ONE =
  /^\s*(?:\/|per\b|each\b|apiece\b|pro\s|je\s|p\.?\s?(?:m|a|u)\b|a\s(?:seat|user|month|year|head|day)|an?\shour|par\s|por\s|al?\s(?:mes|mese|mês|año|anno|ano|persona)|all['’]anno|cada\b|cadauno|l['’]un|pièce|pezzo|stück|off\b|discount|rabatt|nachlass|de (?:remise|descuento|desconto)|di sconto|korting|cheaper|less|more|extra|引き|値引|\/?(?:月|年|人|席|名)|मासिक|प्रति|छूट)/iu;
const NOT_WHOLE =
  /(?:saves?|saved|discount(?: of)?|refund(?: of)?|less than|more than|under|over|below|above|up to|at least|at most|max\.?|min\.?|unter|über|bis zu|höchstens|mindestens|rabatt von|remise de|moins de|plus de|jusqu['’]à|menos de|más de|hasta|até|mais de|meno di|più di|fino a|minder dan|meer dan|tot|between|zwischen|entre|tra|tussen)\s*$/iu;
/** Whoever speaks of a rival speaks of the rival's money. */
const RIVALS =
  /(?<!\p{L})(?:competit(?:or|ion)\p{L}*|lost to|rivals?|konkurren\p{L}+|(?:mit|wett)bewerb\p{L}*|verloren an|concurrents?|concurrence|competencia|competidor\p{L}*|concorren\p{L}+)(?!\p{L})|競合|他社/iu;
const BEFORE = 8;
const AFTER = 18;

/** Letters of scripts that part words, and digits. */
const IN_WORD = /[\d\p{M}]|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}/u;

/** Whether a cut at this place would go through a word or a number. */
function isInWord(text: string, at: number): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at]];
  const bothDigits = /\d/.test(before) === /\d/.test(after);
  return IN_WORD.test(before) && IN_WORD.test(after) && bothDigits;
}

/** The longest stretch around a number that reads as one amount. */
function around(text: string, at: number, end: number, read: (part: string) => Money | null) {
  for (let to = Math.min(text.length, end + AFTER); to >= end; to -= 1) {
    if (isInWord(text, to)) continue;
    for (let from = Math.max(0, at - BEFORE); from <= at; from += 1) {
      if (isInWord(text, from)) continue;
      const part = text.slice(from, to);
      if (!SAYS_MONEY.test(part)) continue;
      const money = read(part.trim());
      if (money !== null && money.currency !== null) return { money, from, to };
    }
  }
  return null;
}

/**
 * The amount of money that a text names, where it names one and says in which currency; null for several, for
 * prices of one thing, of a rival, discounts, bounds, and numbers that merely may be money.
 * @param home the deal's currency, which settles "$"
 */
export function readAmount(
  text: string,
  home: string | null,
  readMoney: ReadMoney,
): { value: number; currency: string } | null {
  if (RIVALS.test(text)) return null;
  const found: { value: number; currency: string }[] = [];
  let after = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < after) continue;
    const here = around(text, match.index, match.index + match[0].length, (part) => readMoney(part, home));
    if (here === null) continue;
    after = here.to;
    const { amount, currency, sure, abbreviated } = here.money;
    const isWhole = !OF_ONE.test(text.slice(here.to)) && !NOT_WHOLE.test(text.slice(0, here.from));
    if (currency === null || amount <= 0) continue;
    // One amount that cannot be told makes the others doubtful too: which of them is the deal's?
    found.push({ value: isWhole && (sure || abbreviated) ? amount : Number.NaN, currency });
  }
  const [only, ...others] = found;
  const isOne =
    only !== undefined &&
    others.every(({ value, currency }) => value === only.value && currency === only.currency);
  return isOne && Number.isFinite(only.value) ? only : null;
}
