import { type Calendar, makeCalendar } from '../../engine/calendar';
import { faultsOfDeal, faultsOfLead } from '../../engine/hygiene/find-faults';
import { DEFAULT_QUIET_DAYS, quietDaysByStage, stageKey } from '../../engine/hygiene/quiet-days';
import type { DealFacts, Finding } from '../../engine/hygiene/rule';
import { hygieneScore } from '../../engine/hygiene/score';
import { stagePlaces } from '../../engine/hygiene/stage-place';
import { topFifthAbove } from '../../engine/hygiene/top-fifth';
import type { Place } from '../../engine/place';
import type { Contact, Deal, Lead } from '../../model/book';
import type { BookReader } from '../../model/hygiene';
import { doubtfulFields } from '../records/doubts';
import { type History, readHistory } from './history';

/** An open deal or lead with its faults, the worst first. */
export type Surveyed = {
  kind: 'deal' | 'lead';
  id: string;
  name: string;
  owner: string | null;
  /** When the record last changed: what mends a fault checks by it that nothing has happened since. */
  seen: string;
  faults: Finding[];
  /** 0 to 100. */
  score: number;
  /** The deal's first contact without an address, whom a fix is about. */
  unreachable: { id: string; name: string | null } | null;
  currency: string | null;
};

type Measures = {
  calendar: Calendar;
  stageOf: ReturnType<typeof stagePlaces>;
  quietDays: Map<string, number>;
  topAbove: Map<string, number>;
  history: History;
};

/** Of the deals only what the others are measured by is kept: a book may be large. */
async function readMeasures(book: BookReader, now: string, place: Place): Promise<Measures> {
  const won: string[] = [];
  const amounts: { amount: number; currency: string | null }[] = [];
  for await (const deals of book.deals()) {
    for (const { id, status, amount, currency } of deals) {
      if (status === 'won') won.push(`deal:${id}`);
      if (status === 'open' && amount !== null && amount > 0) amounts.push({ amount, currency });
    }
  }
  const history = await readHistory(book.entries(), won, now);
  return {
    calendar: makeCalendar(now, place),
    stageOf: stagePlaces(await book.stages()),
    quietDays: quietDaysByStage(history.won.values()),
    topAbove: topFifthAbove(amounts),
    history,
  };
}

function factsOf(deal: Deal, people: readonly Contact[], hasTask: boolean, measures: Measures): DealFacts {
  const { calendar, stageOf, quietDays, topAbove, history } = measures;
  const key = `deal:${deal.id}`;
  const above = topAbove.get(deal.currency ?? '');
  return {
    deal: { ...deal, contacts: people.map(({ name, emails }) => ({ name, email: emails[0] ?? null })) },
    unsure: doubtfulFields(deal),
    calendar,
    stage: stageOf(deal.stage),
    planned: hasTask || Boolean(deal.nextStep?.trim()),
    lastTouch: calendar.read(history.lastTouch.get(key)),
    quietDays: quietDays.get(stageKey(deal.stage ?? '')) ?? DEFAULT_QUIET_DAYS,
    closeDateMoves: history.closeDateMoves.get(key) ?? 0,
    isTop: above !== undefined && deal.amount !== null && deal.amount > above,
  };
}

function surveyDeal(facts: DealFacts, deal: Deal, people: readonly Contact[]): Surveyed {
  const faults = faultsOfDeal(facts);
  const without = people.find(({ emails }) => emails.length === 0);
  const { id, name, owner, currency, updatedAt: seen } = deal;
  const unreachable = without === undefined ? null : { id: without.id, name: without.name };
  return { kind: 'deal', id, name, owner, seen, faults, score: hygieneScore(faults), unreachable, currency };
}

function surveyLead(lead: Lead, { calendar, history }: Measures): Surveyed {
  const lastOwnTouch = calendar.read(history.lastOwnTouch.get(`lead:${lead.id}`));
  const faults = faultsOfLead({ lead, unsure: doubtfulFields(lead), calendar, lastOwnTouch });
  const { id, name, owner, updatedAt: seen } = lead;
  return {
    kind: 'lead',
    id,
    name,
    owner,
    seen,
    faults,
    score: hygieneScore(faults),
    unreachable: null,
    currency: null,
  };
}

async function* surveyDeals(book: BookReader, measures: Measures): AsyncGenerator<Surveyed[]> {
  for await (const deals of book.deals()) {
    const open = deals.filter(({ status }) => status === 'open');
    const [people, tasks] = await Promise.all([book.peopleOf(open), book.withTask(open.map(({ id }) => id))]);
    yield open.map((deal) => {
      const own = deal.contacts.flatMap(({ contactId }) => people.get(contactId) ?? []);
      return surveyDeal(factsOf(deal, own, tasks.has(deal.id), measures), deal, own);
    });
  }
}

/**
 * Every open deal and lead of the book with its faults and its score, clean ones too, in no order. The book is read
 * in parts, and nothing is worked out between two of them that takes long.
 * @throws what the reader throws, where the database fails.
 */
export async function surveyBook(book: BookReader, now: string, place: Place): Promise<Surveyed[]> {
  const measures = await readMeasures(book, now, place);
  const found: Surveyed[] = [];
  for await (const some of surveyDeals(book, measures)) found.push(...some);
  for await (const leads of book.leads())
    found.push(...leads.filter(({ status }) => status === 'open').map((lead) => surveyLead(lead, measures)));
  return found;
}
