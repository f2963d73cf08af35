import { companyDomain } from '../../identity/domain';
import type { CaseDeal } from '../../model/case';
import type { PlayName, PlayNumber } from '../../model/play';
import { type Calendar, type Day, daysBetween, type Moment, newestOf } from '../calendar';
import type { RecordFacts } from '../situation/record';
import type { Touch } from '../situation/touches';

/** What conditions ask of a deal. Null, and no name at all, is what is not known. */
export type PlayFacts = {
  numbers: Readonly<Record<PlayNumber, number | null>>;
  names: Readonly<Record<PlayName, readonly string[]>>;
  amount: number | null;
  currency: string | null;
  closeDate: Day | null;
  planned: boolean;
  overdue: boolean;
};

/** What the facts are taken from: the same in the panel and where a play is tried on the whole book. */
export type PlayGrounds = {
  deal: CaseDeal;
  record: RecordFacts;
  /** Words between the two sides, in any order. */
  words: readonly Pick<Touch, 'direction' | 'at'>[];
  planned: boolean;
  overdue: boolean;
  /** The chance to win, 0 to 1; null where there is no score. */
  chance: number | null;
  calendar: Calendar;
};

/** Days since the newest of the moments; null for none, and for what seems yet to come. */
function daysSince(moments: readonly (Moment | null)[], calendar: Calendar): number | null {
  const newest = newestOf(moments.filter((moment) => moment !== null && moment.ms <= calendar.now));
  return newest === null ? null : Math.max(0, daysBetween(newest.day, calendar.today));
}

const named = (name: string | null | undefined) => (name?.trim() ? [name.trim()] : []);

/** The mail domains of a deal's people: as written, and the company's own where it is a part of that. */
function domainsOf({ contacts }: CaseDeal): string[] {
  const domains = (contacts ?? []).flatMap(({ email }) => {
    const written = email?.split('@').at(-1)?.trim().toLowerCase();
    return written ? [written, companyDomain(email ?? '') ?? written] : [];
  });
  return [...new Set(domains)];
}

/** The facts of a deal that plays ask for. */
export function playFacts({ deal, record, words, calendar, ...rest }: PlayGrounds): PlayFacts {
  const since = (isMeant: (direction: Touch['direction']) => boolean) =>
    daysSince(
      words.filter(({ direction }) => isMeant(direction)).map(({ at }) => at),
      calendar,
    );
  const { planned, overdue, chance } = rest;
  return {
    numbers: {
      'days silent': since(() => true),
      'days since their last word': since((direction) => direction !== 'out'),
      'days since our last word': since((direction) => direction !== 'in'),
      'days in stage': daysSince([record.stageEntered], calendar),
      'days open': daysSince([record.created], calendar),
      chance: chance === null ? null : Math.round(chance * 100),
      contacts: deal.contacts == null ? null : deal.contacts.length,
    },
    names: {
      stage: named(deal.stage),
      owner: named(deal.owner),
      source: named(deal.source),
      company: named(deal.account),
      // Taking addresses apart is dear, and few plays ask for it.
      get domain() {
        return domainsOf(deal);
      },
    },
    amount: record.amount,
    currency: deal.currency ?? null,
    closeDate: record.closeDate,
    planned,
    overdue,
  };
}
