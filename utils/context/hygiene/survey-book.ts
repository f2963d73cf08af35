import { type Calendar, makeCalendar } from '../../engine/calendar';
import { faultsOfDeal, faultsOfLead } from '../../engine/hygiene/find-faults';
import {
  DEFAULT_QUIET_DAYS,
  quietDaysByStage,
  stageDaysByStage,
  stageKey,
} from '../../engine/hygiene/quiet-days';
import type { DealFacts } from '../../engine/hygiene/rule';
import { hygieneScore } from '../../engine/hygiene/score';
import { stagePlaces } from '../../engine/hygiene/stage-place';
import { topFifthAbove } from '../../engine/hygiene/top-fifth';
import type { Place } from '../../engine/place';
import type { Contact, Deal, Lead } from '../../model/book';
import type { BookReader } from '../../model/hygiene';
import { bouncedLead, bouncedOf } from '../bounced';
import { doubtfulFields } from '../records/doubts';
import { soleNumber } from '../records/sole-value';
import { type History, readHistory } from './history';
import { noteValues, surveyValues, type Values } from './spellings';
import type { Surveyed } from './surveyed';

type Measures = {
  calendar: Calendar;
  stageOf: ReturnType<typeof stagePlaces>;
  quietDays: Map<string, number>;
  stageDays: Map<string, number>;
  topAbove: Map<string, number>;
  history: History;
  twins: Awaited<ReturnType<BookReader['twins']>>;
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
    stageDays: stageDaysByStage(history.won.values()),
    topAbove: topFifthAbove(amounts),
    history,
    twins: await book.twins(),
  };
}

/** A pair counts once, though both of its records are on the deal. */
function twinsOf({ id, accountId }: Deal, people: readonly Contact[], { twins }: Measures) {
  const company = accountId === null ? [] : [`account:${accountId}` as const];
  const keys = [`deal:${id}` as const, ...people.map((one) => `contact:${one.id}` as const), ...company];
  return [...new Set(keys.flatMap((key) => twins.get(key) ?? []))];
}

/** When the log says that a deal came into the stage that it is in. */
function enteredAt({ id, stage }: Deal, { lastStage }: History): string | null {
  const last = lastStage.get(`deal:${id}`);
  return last !== undefined && stageKey(last.to) === stageKey(stage ?? '') ? last.at : null;
}

function factsOf(deal: Deal, people: readonly Contact[], hasTask: boolean, measures: Measures): DealFacts {
  const { calendar, stageOf, quietDays, stageDays, topAbove, history } = measures;
  const stage = stageOf(deal.stage);
  const inStage = stageKey(deal.stage ?? '');
  const key = `deal:${deal.id}`;
  const above = topAbove.get(deal.currency ?? '');
  return {
    deal: { ...deal, contacts: people.map(({ name, emails }) => ({ name, email: emails[0] ?? null })) },
    unsure: doubtfulFields(deal),
    calendar,
    stage,
    stageSince: calendar.read(deal.stageEnteredAt ?? enteredAt(deal, history)),
    usualStageDays: stage?.typicalDays ?? stageDays.get(inStage) ?? null,
    probability: soleNumber(deal, 'probability'),
    planned: hasTask || Boolean(deal.nextStep?.trim()),
    lastTouch: calendar.read(history.lastTouch.get(key)),
    quietDays: quietDays.get(inStage) ?? DEFAULT_QUIET_DAYS,
    closeDateMoves: history.closeDateMoves.get(key) ?? 0,
    isTop: above !== undefined && deal.amount !== null && deal.amount > above,
    bounced: bouncedOf(people),
    twins: twinsOf(deal, people, measures),
  };
}

/** Whom a fix of an address is about. */
const namedOf = ({ id, name }: { id: string; name: string | null }) => ({ id, name });

function surveyDeal(facts: DealFacts, deal: Deal, people: readonly Contact[]): Surveyed {
  const faults = faultsOfDeal(facts);
  const without = people.find(({ emails }) => emails.length === 0);
  const bounced = bouncedOf(people);
  const { id, name, owner, currency, updatedAt: seen } = deal;
  return {
    ...{ kind: 'deal', id, name, owner, seen, faults, currency, spelling: null },
    score: deal.status === 'open' ? hygieneScore(faults) : null,
    unreachable: without ? namedOf(without) : null,
    bounced: people.filter(({ id }) => id === bounced?.id).map(namedOf)[0] ?? null,
  };
}

function surveyLead(lead: Lead, { calendar, history, twins }: Measures): Surveyed {
  const faults = faultsOfLead({
    lead,
    unsure: doubtfulFields(lead),
    calendar,
    lastOwnTouch: calendar.read(history.lastOwnTouch.get(`lead:${lead.id}`)),
    bounced: bouncedLead(lead),
    twins: twins.get(`lead:${lead.id}`) ?? [],
  });
  const { id, name, owner, updatedAt: seen } = lead;
  return {
    ...{ kind: 'lead', id, name, owner, seen, faults, currency: null, spelling: null },
    score: hygieneScore(faults),
    unreachable: null,
    bounced: null,
  };
}

async function* surveyDeals(
  book: BookReader,
  measures: Measures,
  values: Values,
): AsyncGenerator<Surveyed[]> {
  for await (const deals of book.deals()) {
    for (const deal of deals) noteValues(values, 'deal', deal);
    const open = deals.filter(({ status }) => status === 'open');
    const [people, tasks] = await Promise.all([book.peopleOf(open), book.withTask(open.map(({ id }) => id))]);
    const found = deals.map((deal) => {
      // Of closed deals only what they say themselves is looked at.
      const own =
        deal.status !== 'open' ? [] : deal.contacts.flatMap(({ contactId }) => people.get(contactId) ?? []);
      return surveyDeal(factsOf(deal, own, tasks.has(deal.id), measures), deal, own);
    });
    yield found.filter(({ score, faults }) => score !== null || faults.length > 0);
  }
}

async function* surveyLeads(
  book: BookReader,
  measures: Measures,
  values: Values,
): AsyncGenerator<Surveyed[]> {
  for await (const leads of book.leads()) {
    for (const lead of leads) noteValues(values, 'lead', lead);
    yield leads.filter(({ status }) => status === 'open').map((lead) => surveyLead(lead, measures));
  }
}

/**
 * Every open deal and lead of the book with its faults and its score, clean ones too; closed deals and values that
 * many records share where they have a fault. In parts, in no order.
 * @throws what the reader throws, where the database fails.
 */
export async function* surveyParts(book: BookReader, now: string, place: Place): AsyncGenerator<Surveyed[]> {
  const measures = await readMeasures(book, now, place);
  const values: Values = new Map();
  yield* surveyDeals(book, measures, values);
  yield* surveyLeads(book, measures, values);
  for await (const accounts of book.accounts())
    for (const account of accounts) noteValues(values, 'account', account);
  yield await surveyValues(values, book);
}

/** The same as one list. */
export async function surveyBook(book: BookReader, now: string, place: Place): Promise<Surveyed[]> {
  const found: Surveyed[] = [];
  for await (const some of surveyParts(book, now, place)) found.push(...some);
  return found;
}
