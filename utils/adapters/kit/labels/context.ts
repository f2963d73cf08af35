import type { ValueContext } from '../values/context';
import { readCurrency } from '../values/currencies';
import { learnHabits } from '../values/page-habits';
import { languageOf } from './language';
import type { Page } from './page';
import type { Told } from './tell-fields';
import { linesOf } from './text';

const ABOUT_MONEY =
  /amounts?|values?|prices?|currency|beträge|preise|währung|montants?|devise|importes?|moneda|valores|moeda|importi|valuta|bedragen|金額|通貨/i;
const NOWHERE: ValueContext = { lang: null, today: '', dateOrder: null, decimal: null, currency: null };
const LONGEST_SAMPLE = 80;
const MOST_SPOKEN = 500;
/** A day in figures, alone or before a time of day. */
const MOMENT = /^\s*\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:[,\s]+[\d:.\s]*(?:[ap]\.?m\.?)?)?\s*$/i;

/** "All amounts in AUD": what a note on the page says of every amount. */
function statedCurrency(words: ReadonlySet<string>): string | null {
  const notes = [...words].filter((word) => ABOUT_MONEY.test(word));
  const codes = notes.flatMap((note) => note.match(/\b[A-Z]{3}\b/g) ?? []);
  const [only, more] = new Set(codes.flatMap((code) => readCurrency(code, NOWHERE)?.code ?? []));
  return more ? null : (only ?? null);
}

/** Moments that the site itself wrote behind short ones ("2 h ago"): the order of their parts is the site's. */
function writtenMoments(doc: Document): string[] {
  const spoken = [...doc.querySelectorAll('[title]')].slice(0, MOST_SPOKEN);
  return spoken.map((element) => element.getAttribute('title') ?? '').filter((text) => MOMENT.test(text));
}

/** What a page's words and values settle for each of them: its language, its order of dates, its decimal mark. */
export function contextOf(
  told: readonly Told[],
  words: ReadonlySet<string>,
  page: Page,
  today: string,
): ValueContext {
  const lang = languageOf(page.lang, words);
  const lines = told.flatMap(({ parts }) => linesOf(parts)).filter((line) => line.length <= LONGEST_SAMPLE);
  const days = [...words].filter((word) => MOMENT.test(word));
  const habits = learnHabits([...lines, ...days, ...writtenMoments(page.doc)], lang);
  return { lang, today, ...habits, currency: statedCurrency(words) ?? habits.currency };
}
