import { fillBraces, gapFor, plainValue } from '../../model/fields-in-braces';
import { PLAY_FIELDS, type PlayField } from '../../model/play';
import type { Calendar } from '../calendar';
import type { Place } from '../place';
import type { PlayFacts } from './facts';

/** "€24,000"; without a currency it is a gap. */
function money({ amount, currency }: PlayFacts, { locale }: Place): string | null {
  if (amount === null) return null;
  const digits = { trailingZeroDisplay: 'stripIfInteger' } as const;
  if (currency === null)
    return `${new Intl.NumberFormat(locale, digits).format(amount)} ${gapFor('currency')}`;
  return new Intl.NumberFormat(locale, { ...digits, style: 'currency', currency }).format(amount);
}

/** What stands for each field in the texts of a play on a deal. */
export function playValues(
  dealName: string | null,
  facts: PlayFacts,
  { calendar, place }: { calendar: Calendar; place: Place },
): Readonly<Record<PlayField, string | null>> {
  const { numbers, names, closeDate } = facts;
  const number = (value: number | null) =>
    value === null ? null : new Intl.NumberFormat(place.locale).format(value);
  const { chance } = numbers;
  return {
    deal: plainValue(dealName),
    company: plainValue(names.company[0]),
    stage: plainValue(names.stage[0]),
    owner: plainValue(names.owner[0]),
    source: plainValue(names.source[0]),
    amount: money(facts, place),
    'close date': closeDate === null ? null : calendar.say(closeDate),
    'days silent': number(numbers['days silent']),
    'days since their last word': number(numbers['days since their last word']),
    'days since our last word': number(numbers['days since our last word']),
    'days in stage': number(numbers['days in stage']),
    'days open': number(numbers['days open']),
    chance: chance === null ? null : `${number(chance)} %`,
    contacts: number(numbers.contacts),
  };
}

/** The title of a play's suggestion is cut here, wherever it is said. */
export const LONGEST_TITLE = 300;

/** A text of a play on a deal, cut where long values would run on. */
export function sayPlay(
  text: string,
  values: Readonly<Record<PlayField, string | null>>,
  longest: number,
): string {
  const said = fillBraces(text, PLAY_FIELDS, values);
  return said.length <= longest ? said : `${said.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
